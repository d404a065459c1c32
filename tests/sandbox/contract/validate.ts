import {transformOas3Operations} from '@stoplight/http-spec/oas3/operation';
import {validateInput, validateOutput} from '@stoplight/prism-http/dist/validator';
import type {InjectOptions, LightMyRequestResponse} from 'fastify';

import {dereference} from '../../../src/plugins/openapi/dereference';
import {usualHeaders} from '../../../src/sandbox/headers';

type Operation = ReturnType<typeof transformOas3Operations>[number];
/** What Prism has found, if anything. */
type Outcome = ReturnType<typeof validateOutput> | ReturnType<typeof validateInput>;

/** Headers that an operation need not document: HTTP's own, a browser's, and those of every answer. */
const general = new Set([
  ...['connection', 'content-length', 'content-type', 'date', 'transfer-encoding', 'vary'],
  ...['strict-transport-security', ...Object.keys(usualHeaders)],
]);

/** Headers that differ with each answer. */
const ANEW = new Set(['x-request-id', 'date', 'ratelimit']);

function complain(outcome: Outcome, what: string): void {
  if (outcome._tag === 'Right') return;
  const faults = outcome.left.map(({message, path = []}) => `${path.join('.')}: ${message}`);
  throw new Error(`${what} is not as the OpenAPI document says:\n${faults.join('\n')}`);
}

const asText = (headers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );

function readBody(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

function findUndocumented({responses}: Operation, answer: LightMyRequestResponse): string[] {
  const response = responses.find(({code}) => code === String(answer.statusCode));
  const documented = new Set(response?.headers?.map(({name}) => name.toLowerCase()));
  return Object.keys(answer.headers).filter(
    (name) => !documented.has(name) && !general.has(name) && !name.startsWith('access-control-'),
  );
}

function validateAnswer(operation: Operation, answer: LightMyRequestResponse): void {
  const {statusCode, headers, body} = answer;
  const what = `The answer ${statusCode} to ${operation.method} ${operation.path}`;
  const element = {statusCode, headers: asText(headers), body: readBody(body)};
  complain(validateOutput({resource: operation, element}), what);
  const undocumented = findUndocumented(operation, answer);
  if (undocumented.length > 0) throw new Error(`${what} has headers of its own: ${undocumented}.`);
}

/** What was answered well was asked well, or the document promises less than the server takes. */
function validateRequest(operation: Operation, asked: InjectOptions, url: URL): void {
  const {payload, headers = {}} = asked;
  const isText = typeof payload === 'string';
  const type = asText({
    'content-type': payload === undefined || isText ? undefined : 'application/json',
  });
  const element = {
    method: operation.method as 'get',
    url: {path: url.pathname, query: Object.fromEntries(url.searchParams)},
    headers: {...type, ...asText(headers)},
    body: isText ? readBody(payload) : payload,
  };
  complain(
    validateInput({resource: operation, element}),
    `The accepted ${operation.method} ${url.pathname}`,
  );
}

/** Checks one exchange of the tests by the document; what is no documented call is passed over. */
export type Validate = (asked: InjectOptions | string, answer: LightMyRequestResponse) => void;

/**
 * A check of exchanges by Prism, the validating proxy of others, in this process.
 * @param document the OpenAPI document as it is served
 */
export function makeValidator(document: object): Validate {
  const operations = transformOas3Operations(dereference(document) as never);
  const refusals = new Set<string>();
  /** A test gets the same refusal a thousand times; one of each is looked at. */
  const isKnown = ({id}: Operation, {statusCode, headers, body}: LightMyRequestResponse) => {
    const others = Object.entries(headers).filter(([name]) => !ANEW.has(name));
    const refusal = JSON.stringify([id, statusCode, body, others]);
    const isOld = statusCode >= 400 && refusals.has(refusal);
    if (statusCode >= 400) refusals.add(refusal);
    return isOld;
  };
  return (request, answer) => {
    const asked = typeof request === 'string' ? {url: request} : request;
    const url = new URL(String(asked.url ?? '/'), 'http://sandbox');
    const method = (asked.method ?? 'GET').toLowerCase();
    const operation = operations.find(
      (one) =>
        one.method === method &&
        new RegExp(`^${one.path.replace(/\{\w+\}/, '[^/]+')}$`).test(url.pathname),
    );
    if (!operation || isKnown(operation, answer)) return;
    validateAnswer(operation, answer);
    if (answer.statusCode < 400) validateRequest(operation, asked, url);
  };
}
