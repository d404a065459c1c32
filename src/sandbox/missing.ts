import type {FastifyReply, FastifyRequest} from 'fastify';

import type {App} from './app';
import {Refusal} from './problem';

/** Which methods an address takes; undefined for an address that is not there. */
export type FindMethods = (path: string) => readonly string[] | undefined;

const pathOf = ({url}: FastifyRequest) => url.split('?')[0]!;

/** Every method that some address takes: the answer to `OPTIONS *`. */
export const EVERY_METHOD = ['GET', 'HEAD', 'POST', 'DELETE'];

function writePattern(url: string): RegExp {
  return new RegExp(`^${url.replaceAll('.', '\\.').replace(/:[a-z]+/g, '[^/]+')}$`);
}

/** Notes every route as it is added, so that an address can be told from a method that it does not take. */
export function collectAddresses(app: App): FindMethods {
  const addresses = new Map<string, {pattern: RegExp; methods: Set<string>}>();
  app.addHook('onRoute', ({url, method}) => {
    if (url.includes('*')) return;
    const address = addresses.get(url) ?? {pattern: writePattern(url), methods: new Set()};
    for (const one of [method].flat()) address.methods.add(one);
    addresses.set(url, address);
  });
  return (path) => {
    if (path === '*') return EVERY_METHOD;
    const found = [...addresses.values()].find(({pattern}) => pattern.test(path));
    return found && [...found.methods];
  };
}

/** The value of an Allow header. */
export const writeAllow = (methods: readonly string[]) => [...methods, 'OPTIONS'].join(', ');

/**
 * Answers OPTIONS (RFC 9110, section 9.3.7) by the methods of the address.
 * @param leavesPreflights whether somebody else answers what browsers ask before a call from elsewhere
 */
export function answerOptions(app: App, find: FindMethods, leavesPreflights: boolean): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'OPTIONS') return done();
    const isPreflight = request.headers['access-control-request-method'] !== undefined;
    const methods = find(pathOf(request));
    if (!methods || (isPreflight && leavesPreflights)) return done();
    void reply.code(204).header('allow', writeAllow(methods)).send();
  });
}

/**
 * Refuses a method that an address does not take.
 * @throws Refusal `method_not_allowed` where the address takes others
 */
export function refuseMethod(
  find: FindMethods,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const methods = find(pathOf(request));
  // An address that takes the method, and was not found for all that, has a part that is too long.
  if (!methods || methods.includes(request.method)) return;
  reply.header('allow', writeAllow(methods));
  throw new Refusal('method_not_allowed');
}
