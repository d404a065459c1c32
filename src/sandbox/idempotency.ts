import type {Database, Queries} from './database/database';
import {Refusal} from './problem';

/** The first answer to a key, to be given again byte for byte. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

/** A request by its key and by what it asks, both as keyed hashes. */
export interface Request {
  readonly session: number;
  readonly keyHash: string;
  readonly fingerprint: string;
}

/**
 * Finds the answer that was given to this key before.
 * @throws Refusal `idempotency_key_reused` when the key came with another body
 */
export async function findAnswer(
  queries: Queries,
  {session, keyHash, fingerprint}: Request,
): Promise<StoredAnswer | undefined> {
  const record = await queries
    .selectFrom('idempotency')
    .select(['fingerprint', 'status', 'body'])
    .where('session_id', '=', session)
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  if (record && record.fingerprint !== fingerprint) throw new Refusal('idempotency_key_reused');
  return record;
}

/** Keeps an answer; in the transaction of what it tells, so that there is never one without the other. */
export async function keepAnswer(
  queries: Queries,
  request: Request,
  answer: StoredAnswer & {payment?: string; at: number},
): Promise<void> {
  await queries
    .insertInto('idempotency')
    .values({
      session_id: request.session,
      key_hash: request.keyHash,
      fingerprint: request.fingerprint,
      status: answer.status,
      body: answer.body,
      payment_id: answer.payment ?? null,
      made_at: answer.at,
    })
    .execute();
}

/** By database: a session's id counts within its own. */
const flights = new WeakMap<Database, Set<string>>();

/**
 * Lets one request with a key in at a time. Between processes the session's row lock does the same
 * by waiting, so a twin there gets the first answer instead of a 409.
 * @throws Refusal `payment_in_flight`
 */
export async function guardFlight<T>(
  database: Database,
  request: Request,
  work: () => Promise<T>,
): Promise<T> {
  const inFlight = flights.get(database) ?? new Set<string>();
  flights.set(database, inFlight);
  const flight = `${request.session} ${request.keyHash}`;
  if (inFlight.has(flight)) throw new Refusal('payment_in_flight');
  inFlight.add(flight);
  try {
    return await work();
  } finally {
    inFlight.delete(flight);
  }
}
