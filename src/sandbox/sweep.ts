import {setTimeout as wait} from 'node:timers/promises';

import {describeFalsified, FalsifiedError} from './chain/link';
import {countEnded} from './chain/register';
import {pickEnded} from './endedSessions';
import type {Place} from './endedSessions';
import type {Measured} from './gauges';
import {sweepBuckets} from './limits/sweepBuckets';
import type {Sandbox} from './sandbox';

/** Milliseconds between sweeps. */
const INTERVAL = 60_000;

/** Rows that a transaction deletes, at the most and to begin with. */
const MOST_ROWS = 2000;
const FIRST_ROWS = 100;
/** Milliseconds that a transaction may take: on SQLite, nobody is served meanwhile. */
const SHARE = 10;

interface Swept {
  readonly count: number;
  /** Ids of sessions that stay. */
  readonly falsified: readonly number[];
  readonly last: Place | undefined;
}

/** Deletes some of the sessions that have ended, each with its whole world. */
function deleteSome(sandbox: Sandbox, rows: number, after: Place | undefined): Promise<Swept> {
  return sandbox.database.transact(async (queries) => {
    const {whole, falsified, last} = await pickEnded(queries, sandbox, rows, after);
    const ids = whole.map(({id}) => id);
    if (ids.length > 0) {
      await queries.deleteFrom('sessions').where('id', 'in', ids).execute();
      await countEnded(queries, sandbox, whole);
    }
    return {count: ids.length, falsified: falsified.map(({id}) => id), last};
  });
}

/**
 * Forgets sessions that have ended, in transactions short enough that nobody waits for them, with as
 * long a pause after each. One that was falsified stays, for the audit to name.
 * @param signal ends the sweep after the transaction under way
 * @param onFalsified is told the id of each that stays
 * @returns how many sessions there were
 */
export async function sweep(
  sandbox: Sandbox,
  signal?: AbortSignal,
  onFalsified: (id: number) => void = () => undefined,
): Promise<number> {
  let [swept, rows, after] = [0, FIRST_ROWS, undefined as Place | undefined];
  while (!signal?.aborted) {
    const begin = performance.now();
    const {count, falsified, last} = await deleteSome(sandbox, rows, after);
    falsified.forEach(onFalsified);
    if (!last) break;
    [swept, after] = [swept + count, last];
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

/**
 * Sweeps every minute; a sweep that fails is told and tried again at the next, and a session that it leaves is
 * told once.
 */
export function startSweeping(sandbox: Sandbox, onFailure: (error: unknown) => void): Sweeping {
  const abort = new AbortController();
  const figures = {sweep_sessions_total: 0, sweep_failures_total: 0, sweep_seconds: 0};
  let running: Promise<void> | undefined;
  const told = new Set<number>();
  const tell = (id: number) => {
    if (!told.has(id)) onFailure(new FalsifiedError(describeFalsified(id)));
    told.add(id);
  };
  const run = async () => {
    const begin = performance.now();
    figures.sweep_sessions_total += await sweep(sandbox, abort.signal, tell);
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
