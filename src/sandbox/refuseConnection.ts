import {STATUS_CODES, type Server, type ServerResponse} from 'node:http';
import type {Duplex} from 'node:stream';

import {PROBLEM_TYPE} from './errors';
import {usualHeaders} from './headers';
import {describeProblem, type ProblemCode} from './problem';

type Headers = Readonly<Record<string, string>>;

/** Of each connection, the answers that have not been sent yet, in the order of their requests. */
const owed = new WeakMap<Duplex, Set<ServerResponse>>();
/** Connections that are refused, or will be once they have been answered. */
const refused = new WeakSet<Duplex>();

/** Keeps account of what each connection of a server is owed; before its first request. */
export function countOwed(server: Server): void {
  server.prependListener('request', ({socket}, response: ServerResponse) => {
    const answers = owed.get(socket) ?? new Set();
    owed.set(socket, answers.add(response));
    response.once('close', () => answers.delete(response));
  });
}

/** The answer to bytes that are no request: no route and no hook ever sees them. */
function writeAnswer(code: ProblemCode, more: Headers): string {
  const problem = describeProblem(code);
  const body = JSON.stringify(problem);
  const headers = {
    ...usualHeaders,
    'content-type': PROBLEM_TYPE,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
    ...more,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...lines, '', body].join(
    '\r\n',
  );
}

/** Where a request that was broken has been answered already, that is its one answer. */
function end(socket: Duplex, answer: string): void {
  if (socket.writable) socket.end(answer, () => socket.destroy());
}

/**
 * Writes a refusal to a connection in place of what came last, and ends it. Requests may be sent one behind
 * the other: what is owed to those before is written first, or the refusal would be taken for theirs.
 * @param own the answer to the request that is refused, where it has one: it is never sent
 */
export function refuseConnection(
  socket: Duplex,
  code: ProblemCode,
  {headers = {}, own}: {headers?: Headers; own?: ServerResponse} = {},
): void {
  if (refused.has(socket)) return;
  refused.add(socket);
  const answers = owed.get(socket) ?? new Set();
  let text = writeAnswer(code, headers);
  const goOn = () => {
    // A request that has not arrived whole is the broken one, and waits for its rest in vain.
    const next = [...answers].find(
      (answer) => answer !== own && (answer.req.complete || answer.headersSent),
    );
    if (!next) return end(socket, text);
    if (!next.req.complete) text = '';
    next.once('close', goOn);
  };
  goOn();
}
