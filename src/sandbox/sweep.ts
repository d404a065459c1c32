import {setTimeout as wait} from 'node:timers/promises';

import {countEnded} from './chain/register';
import type {Database, Queries} from './database/database';
import type {Measured} from './gauges';
import {sweepBuckets} from './limits/sweepBuckets';
import type {Sandbox} from './sandbox';

type Engine = Database['engine'];

/** Milliseconds between sweeps. */
const INTERVAL = 60_000;

/** Sessions that a transaction looks at, and rows that it deletes, at the most and to begin with. */
const SESSIONS = 200;
const MOST_ROWS = 2000;
const FIRST_ROWS = 100;
/** Rows of a session that an older server opened, which does not count them. */
const UNCOUNTED = 50;
/** Milliseconds that a transaction may take: on SQLite, nobody is served meanwhile. */
const SHARE = 10;

/** Sessions that have ended, as many as have about so many rows together, and at least one. */
async function pickEnded(queries: Queries, engine: Engine, at: number, rows: number) {
  const query = queries
    .selectFrom('sessions')
    .select(['id', 'slot', 'links'])
    .where('expires_at', '<=', at)
    .limit(SESSIONS);
  // Another server may be sweeping too.
  const ended = await (engine === 'postgres' ? query.forUpdate().skipLocked() : query).execute();
  let left = rows;
  return ended.filter(({links}, index) => {
    left -= 1 + (links ?? UNCOUNTED);
    return index === 0 || left >= 0;
  });
}

/** Deletes some of the sessions that have ended, each with its whole world. Returns how many. */
function deleteSome(sandbox: Sandbox, rows: number): Promise<number> {
  const {database, now} = sandbox;
  return database.transact(async (queries) => {
    const ended = await pickEnded(queries, database.engine, now(), rows);
    if (ended.length === 0) return 0;
    const ids = ended.map(({id}) => id);
    await queries.deleteFrom('sessions').where('id', 'in', ids).execute();
    await countEnded(queries, sandbox, ended);
    return ended.length;
  });
}

/**
 * Forgets sessions that have ended, in transactions short enough that nobody waits for them, with as
 * long a pause after each.
 * @param signal ends the sweep after the transaction under way
 * @returns how many sessions there were
 */
export async function sweep(sandbox: Sandbox, signal?: AbortSignal): Promise<number> {
  let [swept, rows] = [0, FIRST_ROWS];
  while (!signal?.aborted) {
    const begin = performance.now();
    const deleted = await deleteSome(sandbox, rows);
    if (deleted === 0) break;
    swept += deleted;
    const took = performance.now() - begin;
    rows = took > SHARE ? Math.ceil(rows / 2) : Math.min(MOST_ROWS, rows * 2);
    await wait(took);
  }
  return swept;
}

/** Rate limits, batch by batch, and the counts of a server of the version before. */
async function sweepLimits(sandbox: Sandbox, signal: AbortSignal): Promise<void> {
  const {database, now} = sandbox;
  if (database.engine === 'sqlite') return;
  while (!signal.aborted && (await sweepBuckets(sandbox)));
  await database.queries
    .deleteFrom('request_counts')
    .where('window_start', '<', now() - INTERVAL * 2)
    .execute();
}

/** A sweep that comes again every minute, with figures of itself for /metrics. */
export interface Sweeping extends Measured {
  /** Starts no other one, and waits for the transaction under way. */
  stop(): Promise<void>;
}

/** Sweeps every minute; a sweep that fails is told and tried again at the next. */
export function startSweeping(sandbox: Sandbox, onFailure: (error: unknown) => void): Sweeping {
  const abort = new AbortController();
  const figures = {sweep_sessions_total: 0, sweep_failures_total: 0, sweep_seconds: 0};
  let running: Promise<void> | undefined;
  const run = async () => {
    const begin = performance.now();
    figures.sweep_sessions_total += await sweep(sandbox, abort.signal);
    await sweepLimits(sandbox, abort.signal);
    await sandbox.database.maintain?.();
    figures.sweep_seconds = (performance.now() - begin) / 1000;
  };
  const fail = (error: unknown) => {
    figures.sweep_failures_total += 1;
    onFailure(error);
  };
  const timer = setInterval(() => {
    // A sweep of very many sessions takes longer than the interval.
    running ??= run()
      .catch(fail)
      .finally(() => (running = undefined));
  }, INTERVAL);
  timer.unref();
  return {
    metrics: () => figures,
    async stop() {
      clearInterval(timer);
      abort.abort();
      await running;
    },
  };
}
