import {setTimeout as wait} from 'node:timers/promises';

import {sql} from 'kysely';

import type {Database, Queries} from './database/database';
import {ConnectionFailure, findReason, isUnavailable} from './database/failures';
import type {Reason} from './database/failures';

/** Milliseconds for which one try to write tells how it is, and a request's failure to write. */
const LASTS = 2000;
/** Milliseconds that a try may take: who asks for readiness does not wait long. */
const PATIENCE = 1500;

/** Knows whether the database can be written, without a write for each time that it is asked. */
export interface Readiness {
  /** @returns why requests would fail now; undefined: they would not */
  check(): Promise<Reason | undefined>;
  /** Told of what a request failed with. */
  note(error: Error): void;
}

/** Leaves the row as it was; SQLite writes no page for a value that does not change. */
async function touch(queries: Queries): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await sql`update schema_version set version = -version
      where abs(version) = (select max(abs(version)) from schema_version)`.execute(queries);
  }
}

/** A file is looked at each time: that costs no more than to remember. */
function findStranger({requireIdentity}: Database): Reason | undefined {
  try {
    requireIdentity?.();
    return undefined;
  } catch (error) {
    return findReason(error as Error);
  }
}

/** Milliseconds that the tables may be locked by others. */
const LOCK_PATIENCE = 1000;

/** What a session and a payment write, and what they read beside that. */
const WRITTEN = sql.raw(
  'sessions, payments, transfers, idempotency, failures, session_register, rate_limits',
);
const READ = sql.raw('registry');

/** Takes the locks that requests take, which a lock of a whole table holds up; SQLite has one for all. */
async function meetLocks(queries: Queries): Promise<void> {
  await sql`set local lock_timeout = ${sql.lit(LOCK_PATIENCE)}`.execute(queries);
  await sql`lock table ${READ} in access share mode`.execute(queries);
  await sql`lock table ${WRITTEN} in row exclusive mode`.execute(queries);
}

/** What requests and the sweep do with each table; a lock can be had with less. */
const NEEDED = {
  sessions: ['select', 'insert', 'update', 'delete'],
  payments: ['select', 'insert'],
  transfers: ['select', 'insert'],
  idempotency: ['select', 'insert'],
  failures: ['select', 'insert'],
  session_register: ['select', 'update'],
  rate_limits: ['select', 'insert', 'update', 'delete'],
  registry: ['select'],
};
const NEEDED_ROWS = sql.join(
  Object.entries(NEEDED).flatMap(([table, all]) =>
    all.map((one) => sql`(${sql.lit(table)}, ${sql.lit(one)})`),
  ),
);

/** @throws ConnectionFailure `refused`; a right to some columns alone may be enough */
async function requireRights(queries: Queries): Promise<void> {
  const {rows} = await sql<{name: string; need: string}>`
    select name, need from (values ${NEEDED_ROWS}) needed(name, need)
    where not case need when 'delete' then has_table_privilege(name, need)
      else has_any_column_privilege(name, need) end limit 1`.execute(queries);
  const [missing] = rows;
  if (missing)
    throw new ConnectionFailure('refused', `no right to ${missing.need} ${missing.name}`);
}

async function tryWriting(database: Database): Promise<Reason | undefined> {
  try {
    await database.transact(async (queries) => {
      if (database.engine === 'postgres') {
        await meetLocks(queries);
        await requireRights(queries);
      }
      await touch(queries);
    });
    return undefined;
  } catch (error) {
    return findReason(error as Error);
  }
}

/** A row that another server touches at this moment is one that can be written. */
export function createReadiness(database: Database): Readiness {
  let fullAt = -Infinity;
  let writtenAt = -Infinity;
  let running: Promise<Reason | undefined> | undefined;
  // A file that takes no write is locked by another process.
  const slow: Reason = database.engine === 'sqlite' ? 'busy' : 'unreachable';
  const isRecent = (time: number) => performance.now() - time < LASTS;

  const run = async () => {
    const reason = await tryWriting(database);
    if (reason === undefined) writtenAt = performance.now();
    running = undefined;
    return reason;
  };

  return {
    async check() {
      const strange = findStranger(database);
      if (strange) return strange;
      // One page may still be written where a payment finds no room.
      if (isRecent(fullAt)) return 'full';
      if (isRecent(writtenAt)) return undefined;
      running ??= run();
      return Promise.race([running, wait(PATIENCE, slow, {ref: false})]);
    },
    note(error) {
      if (!isUnavailable(error)) return;
      if (findReason(error) === 'full') fullAt = performance.now();
      // Who asks next is told of a new try.
      writtenAt = -Infinity;
    },
  };
}
