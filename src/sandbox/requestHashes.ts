import type {Key} from './chain/keyring';
import {hashText} from './secrets';

/** The hash to store first, and then the other that the same text may be stored as. */
export type Hashes = readonly [stored: string, other: string];

interface Sent {
  readonly session: number;
  /** The client's idempotency key. */
  readonly key: string;
  /** What is asked, without anything that does not matter to it. */
  readonly asked: readonly (string | number)[];
}

/** What stands for a request in the database. */
export interface RequestHashes {
  readonly keyHashes: Hashes;
  readonly fingerprints: Hashes;
}

/** What is asked is a list in JSON: no key may be told by the same hash. */
const tellFromList = (key: string) => (key.startsWith('[') ? ` ${key}` : key);

/**
 * Hashes an idempotency key and what is asked under it. The session is a part of both: else whoever reads
 * the database could send a guessed number in a session of their own, and see whether another session
 * sent it too.
 *
 * A server of a version before the fifth leaves the session out, and would take a repeated key for a new
 * one. So its form is stored for as long as such servers may run beside; it is found for as long as the
 * secret is known.
 * @param at milliseconds
 */
export function hashRequest(
  {secret, olderUntil}: Pick<Key, 'secret' | 'olderUntil'>,
  {session, key, asked}: Sent,
  at: number,
): RequestHashes {
  const hashBoth = (older: string, today: readonly unknown[]): Hashes => {
    const [one, other] = [older, JSON.stringify(today)].map((text) => hashText(secret, text));
    return at < olderUntil ? [one!, other!] : [other!, one!];
  };
  return {
    keyHashes: hashBoth(tellFromList(key), [session, key]),
    fingerprints: hashBoth(JSON.stringify(asked), [session, ...asked]),
  };
}
