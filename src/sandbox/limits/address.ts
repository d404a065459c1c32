import {isIPv4} from 'node:net';

import ipaddr from 'ipaddr.js';

/** An address in brackets or an IPv4 address, with the port that some proxies pass on. */
const WITH_PORT = /^(?:\[(.*)\]|(\d+(?:\.\d+){3}))(?::\d*)?$/;
/** All that is no address shares one bucket: a client must not open buckets by inventing texts. */
const UNKNOWN = 'unknown';

/**
 * Finds what counts as one address: IPv4 as it is, also where it is written as IPv6; the /64 network
 * of an IPv6 address, since a customer has all of it to choose from. Port and zone id are left out.
 * @param text address of a connection or from `X-Forwarded-For`
 */
export function normaliseAddress(text: string): string {
  if (isIPv4(text)) return text;
  const [, bracketed, dotted] = WITH_PORT.exec(text) ?? [];
  const bare = bracketed ?? dotted ?? text;
  if (!ipaddr.isValid(bare)) return UNKNOWN;
  const address = ipaddr.process(bare);
  if (address instanceof ipaddr.IPv4) return address.toString();
  const network = (address as ipaddr.IPv6).parts.slice(0, 4);
  return network.map((group) => group.toString(16)).join(':');
}
