import {Refusal} from './problem';

/** The structured string of RFC 9651: printable ASCII in quotes, quotes and backslashes escaped. */
const QUOTED = /^"((?:[ !#-[\]-~]|\\["\\])+)"$/;
/** Printable ASCII without a comma, by which a proxy may have joined two headers. */
const BARE = /^[!#-+\--~][ -+\--~]*$/;

/**
 * The key that an `Idempotency-Key` header means. It comes in both forms that clients send: as the
 * string of draft-ietf-httpapi-idempotency-key-header, `"k"`, and as the bare `k` that most services
 * take; both are the same key.
 * @throws Refusal `idempotency_key_required` when it is neither
 */
export function readKey(header: string): string {
  const quoted = QUOTED.exec(header)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(["\\])/g, '$1');
  if (BARE.test(header)) return header;
  throw new Refusal('idempotency_key_required');
}
