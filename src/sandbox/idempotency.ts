import type {Selectable} from 'kysely';
import {sql} from 'kysely';

import type {SessionState} from './chain/append';
import type {Database, Queries} from './database/database';
import type {Schema} from './database/schema';
import {sumBalances, sumTransfers} from './ledger';
import type {Movement} from './ledger';
import {Refusal} from './problem';
import type {RequestHashes} from './requestHashes';

/** The first answer to a key, to be given again byte for byte. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

/** A request by its key and by what it asks, both as keyed hashes. */
export interface Request extends RequestHashes {
  readonly session: number;
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
  Movement & {asked_key: string};

const nameRow = (session: number, key: string) => `${session} ${key}`;

function readRows(
  rows: readonly Row[] | undefined,
  {fingerprints}: Request,
): SessionRead | Refusal {
  const first = rows?.[0];
  if (!first) return new Refusal('session_unknown');
  const hasAnswer = first.fingerprint !== null;
  if (hasAnswer && !fingerprints.includes(first.fingerprint)) {
    return new Refusal('idempotency_key_reused');
  }
  return {
    state: first,
    answer: hasAnswer ? {status: first.status, body: first.body} : undefined,
    balances: sumBalances(rows.filter(({moved}) => moved !== null)),
  };
}

/**
 * Reads in one statement all that payments are decided by, so that it is of one moment.
 * @returns for each request its session, or why there is none for it
 */
export async function readSessions(
  queries: Queries,
  requests: readonly Request[],
): Promise<(SessionRead | Refusal)[]> {
  const asked = requests.map(
    ({session, keyHashes: [stored, other]}) =>
      sql`(cast(${session} as bigint), ${stored}, ${other})`,
  );
  const {rows} = await sql<Row>`
    with asked (id, key_hash, other_hash) as (values ${sql.join(asked)})
    select a.key_hash as asked_key, s.*, i.fingerprint, i.status, i.body, t.debit, t.credit, t.moved
    from asked a join sessions s on s.id = a.id
    left join idempotency i
      on i.session_id = s.id and i.key_hash in (a.key_hash, a.other_hash)
    left join (${sumTransfers(queries, [...new Set(requests.map(({session}) => session))])}) t
      on t.session_id = s.id`.execute(queries);
  const byRequest = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameRow(row.id, row.asked_key);
    byRequest.set(name, [...(byRequest.get(name) ?? []), row]);
  }
  return requests.map((request) =>
    readRows(byRequest.get(nameRow(request.session, request.keyHashes[0])), request),
  );
}

/**
 * Reads the session of a request as it stands.
 * @throws Refusal `session_unknown` when the session has ended, `idempotency_key_reused` when the key
 * came with another body
 */
export async function readSession(queries: Queries, request: Request): Promise<SessionRead> {
  const [read] = await readSessions(queries, [request]);
  if (read instanceof Refusal) throw read;
  return read!;
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
  const flight = `${request.session} ${request.keyHashes[0]}`;
  if (inFlight.has(flight)) throw new Refusal('payment_in_flight');
  inFlight.add(flight);
  try {
    return await work();
  } finally {
    inFlight.delete(flight);
  }
}
