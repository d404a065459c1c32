import type {Selectable} from 'kysely';
import {sql} from 'kysely';

import type {Queries} from '../database/database';
import type {Schema} from '../database/schema';

type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;

/** The rows of one session; transfers in the order of their ids. */
export interface SessionRows {
  /** Undefined where rows are left of a session that is not there. */
  readonly session: Row<'sessions'> | undefined;
  readonly id: number;
  readonly transfers: Row<'transfers'>[];
  readonly payments: Row<'payments'>[];
  readonly answers: Row<'idempotency'>[];
  readonly failures: Row<'failures'>[];
}

/** Sessions that are read at once, and about how many rows they may have in all. */
const MOST_SESSIONS = 500;
const MOST_LINKS = 20_000;

const STRAY = [
  ['sessions', 'id'],
  ...['transfers', 'payments', 'idempotency', 'failures'].map((table) => [table, 'session_id']),
] as [string, string][];

type Tables = 'transfers' | 'payments' | 'idempotency' | 'failures';
interface Range {
  readonly after: number;
  /** Infinity: to the last, whatever its session. */
  readonly upTo: number;
}

/** As many sessions as have about so many rows together. */
async function readSome(queries: Queries, after: number): Promise<Row<'sessions'>[]> {
  const sessions = await queries
    .selectFrom('sessions')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(MOST_SESSIONS)
    .execute();
  let links = 0;
  const end = sessions.findIndex((session) => (links += session.links ?? 100) > MOST_LINKS);
  return end < 0 ? sessions : sessions.slice(0, end + 1);
}

async function readRange<Table extends Tables>(
  queries: Queries,
  table: Table,
  {after, upTo}: Range,
): Promise<Row<Table>[]> {
  const rows = queries
    .selectFrom(table as Tables)
    .selectAll()
    .where('session_id', '>', after);
  const limited = upTo === Infinity ? rows : rows.where('session_id', '<=', upTo);
  return (await limited.orderBy('session_id').execute()) as unknown as Row<Table>[];
}

async function readRows(queries: Queries, range: Range) {
  const [transfers, payments, answers, failures] = [
    await readRange(queries, 'transfers', range),
    await readRange(queries, 'payments', range),
    await readRange(queries, 'idempotency', range),
    await readRange(queries, 'failures', range),
  ];
  return {transfers, payments, answers, failures};
}

function group(
  sessions: readonly Row<'sessions'>[],
  rows: Awaited<ReturnType<typeof readRows>>,
): SessionRows[] {
  const bySession = new Map<number, SessionRows>();
  const find = (id: number, session?: Row<'sessions'>) => {
    const known = bySession.get(id);
    if (known) return known;
    const made = {session, id, transfers: [], payments: [], answers: [], failures: []};
    bySession.set(id, made);
    return made as SessionRows;
  };
  for (const session of sessions) find(session.id, session);
  for (const row of rows.transfers) find(row.session_id).transfers.push(row);
  for (const row of rows.payments) find(row.session_id).payments.push(row);
  for (const row of rows.answers) find(row.session_id).answers.push(row);
  for (const row of rows.failures) find(row.session_id).failures.push(row);
  for (const {transfers} of bySession.values()) transfers.sort((one, other) => one.id - other.id);
  return [...bySession.values()];
}

/**
 * Finds rows of sessions whose ids no database gives: none is below 1, or too large for a number.
 * @returns the names of the tables that have such rows
 */
export async function findStrayTables(queries: Queries): Promise<string[]> {
  const found: string[] = [];
  for (const [table, column] of STRAY) {
    const {rows} = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} < 1
      or ${sql.ref(column)} > ${Number.MAX_SAFE_INTEGER} limit 1`.execute(queries);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

/** Reads every session with its rows, and rows that have none, each row once. */
export async function* readSessions(queries: Queries): AsyncGenerator<SessionRows> {
  let after = 0;
  for (;;) {
    const sessions = await readSome(queries, after);
    const upTo = sessions.at(-1)?.id ?? Infinity;
    yield* group(sessions, await readRows(queries, {after, upTo}));
    if (upTo === Infinity) return;
    after = upTo;
  }
}
