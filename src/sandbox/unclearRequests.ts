import type {FastifyReply, FastifyRequest} from 'fastify';

import {Refusal} from './problem';

/** Headers that have one value: two of them mean one thing to us and another to a proxy in front. */
const singular = ['host', 'content-type', 'authorization', 'idempotency-key'];
/** Their bits, by length: most headers have another one, and need not be looked at. */
const bits = new Map(singular.map((name, at) => [name.length, 1 << at]));

/** `host [":" port]` of RFC 3986, section 3.2, with a host, which http cannot do without. */
const HOST = /^(?:\[[0-9a-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[0-9a-f]{2})+)(?::\d*)?$/i;

/**
 * Finds a header that may come once and came again. Node hands on the first of them, or both joined.
 * @param rawHeaders names and values in turn, as Node has them
 * @returns its name in small letters
 */
function findDoubled(rawHeaders: readonly string[]): string | undefined {
  let seen = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const bit = bits.get(rawHeaders[at]!.length);
    if (bit === undefined) continue;
    const name = rawHeaders[at]!.toLowerCase();
    if (!singular.includes(name)) continue;
    if (seen & bit) return name;
    seen |= bit;
  }
  return undefined;
}

/** HTTP/1.1 needs a Host (RFC 9112, section 3.2); the version before had none. */
function hasGoodHost({headers: {host}, httpVersion}: FastifyRequest['raw']): boolean {
  return host === undefined ? httpVersion === '1.0' : HOST.test(host);
}

/** What is wrong with the head of a request, if anything. */
function findFault({raw}: FastifyRequest): Refusal | undefined {
  const doubled = findDoubled(raw.rawHeaders);
  if (doubled === 'idempotency-key') return new Refusal('idempotency_key_required');
  if (doubled !== undefined || !hasGoodHost(raw)) return new Refusal('bad_request');
  const {expect} = raw.headers;
  // Node has answered the expectation that it knows.
  if (expect === undefined || expect.toLowerCase() === '100-continue') return undefined;
  return new Refusal('expectation_failed');
}

/**
 * Refuses a request whose head means no one thing: a doubled or broken Host, a doubled key, an
 * expectation nobody knows. What follows on its connection is not read.
 */
export function refuseUnclear(
  request: FastifyRequest,
  reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const fault = findFault(request);
  if (fault) reply.header('connection', 'close');
  done(fault);
}
