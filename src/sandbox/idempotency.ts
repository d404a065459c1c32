import type {Selectable} from 'kysely';
import {sql} from 'kysely';

import type {SessionState} from './chain/append';
import type {Database, Queries} from './database/database';
import type {Schema} from './database/schema';
import {sumBalances, sumTransfers} from './ledger';
import type {Movement} from './ledger';
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

/** A session as it stands, and the answer that a key had in it. */
export interface SessionRead {
  readonly state: SessionState;
  readonly answer: StoredAnswer | undefined;
  /** Balances of the session's accounts in tyiyn. */
  readonly balances: ReadonlyMap<string, number>;
}

type Row = SessionState &
  Pick<Selectable<Schema['idempotency']>, 'fingerprint' | 'status' | 'body'> &
  Movement;

/**
 * Reads in one statement all that a payment is decided by, so that it is of one moment.
 * @throws Refusal `session_unknown` when the session has ended, `idempotency_key_reused` when the key
 * came with another body
 */
export async function readSession(
  queries: Queries,
  {session, keyHash, fingerprint}: Request,
): Promise<SessionRead> {
  const {rows} = await sql<Row>`
    select s.*, i.fingerprint, i.status, i.body, t.debit, t.credit, t.moved from sessions s
    left join idempotency i on i.session_id = s.id and i.key_hash = ${keyHash}
    left join (${sumTransfers(queries, session)}) t on true
    where s.id = ${session}`.execute(queries);
  const [first] = rows;
  if (!first) throw new Refusal('session_unknown');
  const hasAnswer = first.fingerprint !== null;
  if (hasAnswer && first.fingerprint !== fingerprint) throw new Refusal('idempotency_key_reused');
  return {
    state: first,
    answer: hasAnswer ? {status: first.status, body: first.body} : undefined,
    balances: sumBalances(rows.filter(({moved}) => moved !== null)),
  };
}

/** By database: a session's id counts within its own. */
const flights = new WeakMap<Database, Set<string>>();

/**
 * Lets one request with a key in at a time. Between processes the session's head does the same, so a
 * twin there gets the first answer instead of a 409.
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
