import {hkdfSync} from 'node:crypto';

import {ConnectionFailure} from '../database/failures';

/** A secret of the server under the number that the database knows it by. */
export interface Key {
  readonly id: number;
  /** Keys the hashes of what clients send. */
  readonly secret: string;
  /** Keys the chain. Derived, or a client could have any text sealed by sending it as a key. */
  readonly chain: Buffer;
  /** What the database knows the secret by. */
  readonly fingerprint: string;
  /** Milliseconds: until then servers of a version before may read what is written with it. */
  readonly olderUntil: number;
}

/** The secrets that this server knows. */
export interface Keyring {
  readonly keys: readonly Key[];
  /** What new sessions are sealed with. */
  readonly primary: Key;
  /**
   * @param id null for a row of a server before the chain: it knew the first secret
   * @returns undefined for a secret that this server was not given
   */
  find(id: number | null): Key | undefined;
  /** @throws UnknownKeyError for a secret that this server was not given */
  require(id: number | null): Key;
}

/**
 * The server does not know the secret that a row is sealed with: another server wrote it, with a
 * secret that this one was not given. That server can go on with the session.
 */
export class UnknownKeyError extends ConnectionFailure {
  constructor(id: number | null) {
    super('refused', `No secret is known for key ${id}.`);
  }
}

const derive = (secret: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', `tolom ${purpose}`, 32));

/** What the database keeps of a secret: enough to recognise it, and no help in guessing it. */
export function fingerprintSecret(secret: string): string {
  return derive(secret, 'fingerprint').toString('base64url');
}

/** A secret under its number. */
export function createKey(id: number, secret: string, olderUntil = 0): Key {
  const fingerprint = fingerprintSecret(secret);
  return {id, secret, chain: derive(secret, 'chain'), fingerprint, olderUntil};
}

/** @param keys the primary one first */
export function createKeyring(keys: readonly [Key, ...Key[]]): Keyring {
  const find = (id: number | null) => keys.find((key) => key.id === (id ?? 1));
  const require = (id: number | null) => {
    const key = find(id);
    if (key) return key;
    throw new UnknownKeyError(id);
  };
  return {keys, primary: keys[0], find, require};
}
