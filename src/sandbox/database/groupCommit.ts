import {setTimeout as wait} from 'node:timers/promises';

import type {Kysely} from 'kysely';
import {sql} from 'kysely';

import type {Database, Queries} from './database';
import type {Schema} from './schema';

/** Milliseconds that a transaction waits for a lock of another process, and between two tries. */
const PATIENCE = 2000;
const PAUSE = 5;

/** Transactions that are asked for while one runs share the next, so many at most. */
const LARGEST_GROUP = 64;

interface Job {
  readonly run: (queries: Queries) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

const isBusy = (error: unknown) => /^SQLITE_BUSY/.test(String((error as {code?: string}).code));

/** The whole transaction is gone, as SQLite ends it when the disk is full: nobody's work was done. */
class GroupEnded extends Error {}

/** Undoes the work's own statements when it throws, and leaves those of its group. */
async function runApart<T>(queries: Queries, work: (queries: Queries) => Promise<T>): Promise<T> {
  await sql`savepoint work`.execute(queries);
  try {
    return await work(queries);
  } catch (error) {
    await sql`rollback to work`.execute(queries).catch(() => {
      throw new GroupEnded('The transaction has ended.', {cause: error});
    });
    throw error;
  } finally {
    await sql`release work`.execute(queries).catch(() => undefined);
  }
}

function createJob<T>(
  work: (queries: Queries) => Promise<T>,
  resolve: (result: T) => void,
  reject: (error: unknown) => void,
): Job {
  const run = async (queries: Queries) => {
    try {
      const result = await runApart(queries, work);
      return () => resolve(result);
    } catch (error) {
      if (error instanceof GroupEnded) throw error.cause;
      return () => reject(error);
    }
  };
  return {run, fail: reject};
}

/** Begins again while another process holds the lock: the event loop is free between the tries. */
async function commit(queries: Kysely<Schema>, jobs: readonly Job[]): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    let hasBegun = false;
    const run = async (within: Queries) => {
      hasBegun = true;
      const settle: (() => void)[] = [];
      for (const job of jobs) settle.push(await job.run(within));
      return settle;
    };
    try {
      for (const settle of await queries.transaction().execute(run)) settle();
      return;
    } catch (error) {
      if (hasBegun || !isBusy(error) || Date.now() > end) throw error;
      await wait(PAUSE);
    }
  }
}

/**
 * Runs works in transactions, those that wait at the same time in one: it is the sync of a commit
 * that takes the time, and it does not take longer for several.
 */
export function createGroupCommit(queries: Kysely<Schema>): Database['transact'] {
  let waiting: Job[] = [];
  let isRunning = false;

  async function commitAll(): Promise<void> {
    while (waiting.length > 0) {
      const jobs = waiting.slice(0, LARGEST_GROUP);
      waiting = waiting.slice(LARGEST_GROUP);
      await commit(queries, jobs).catch((error: unknown) => jobs.forEach(({fail}) => fail(error)));
      // Requests that arrived during the sync join the next group.
      await new Promise(setImmediate);
    }
    isRunning = false;
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push(createJob(work, resolve, reject));
      if (isRunning) return;
      isRunning = true;
      setImmediate(() => void commitAll());
    });
}
