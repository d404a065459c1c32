import type {FastifyReply, FastifyRequest} from 'fastify';

import type {App} from './app';
import {Refusal} from './problem';

/** Which methods each address of the sandbox takes. */
export type Addresses = Map<string, Set<string>>;

/** Notes every route of the sandbox as it is added. */
export function collectAddresses(app: App): Addresses {
  const addresses: Addresses = new Map();
  app.addHook('onRoute', ({url, method}) => {
    if (url.includes('*')) return;
    const methods = addresses.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    addresses.set(url, methods);
  });
  return addresses;
}

function findMethods(addresses: Addresses, path: string): Set<string> | undefined {
  for (const [url, methods] of addresses) {
    const pattern = url.replace(/:[a-z]+/g, '[^/]+').replaceAll('.', '\\.');
    if (new RegExp(`^${pattern}$`).test(path)) return methods;
  }
  return undefined;
}

/**
 * Refuses an address under /sandbox/ that is not there, or does not take the method.
 * @throws Refusal always
 */
export function refuseAddress(
  addresses: Addresses,
  request: FastifyRequest,
  reply: FastifyReply,
): never {
  const methods = findMethods(addresses, request.url.split('?')[0]!);
  if (!methods) throw new Refusal('not_found');
  reply.header('allow', [...methods].join(', '));
  throw new Refusal('method_not_allowed');
}
