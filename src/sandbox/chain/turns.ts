import type {Queries} from '../database/database';
import {Refusal} from '../problem';
import type {Sandbox} from '../sandbox';

/** Tries against other servers that write into the same session at the same time. */
const TRIES = 20;

/** What a work returns whose addition found that the session had been written into meanwhile. */
export const CONFLICT = Symbol('conflict');

/** By database: the last work of each session that has one under way. */
const turns = new WeakMap<object, Map<number, Promise<unknown>>>();

/** Runs the works of one session one after another, or all but one of them would be done in vain. */
async function runInTurn<T>(database: object, session: number, work: () => Promise<T>): Promise<T> {
  const last = turns.get(database) ?? new Map<number, Promise<unknown>>();
  turns.set(database, last);
  const before = last.get(session);
  const turn = before ? before.then(work, work) : work();
  last.set(session, turn);
  try {
    return await turn;
  } finally {
    if (last.get(session) === turn) last.delete(session);
  }
}

/**
 * Reads a session, decides, and writes into it, as if nobody else did meanwhile: on PostgreSQL the
 * write takes hold only if the session is as it was read, and is decided anew otherwise; SQLite has
 * the write lock from the beginning.
 * @param work returns CONFLICT when its `append` returned false
 * @throws Refusal `database_unavailable` when other servers were quicker every time
 */
export async function changeSession<T>(
  {database}: Sandbox,
  session: number,
  work: (queries: Queries) => Promise<T | typeof CONFLICT>,
): Promise<T> {
  const runOnce = async () => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const result =
        database.engine === 'sqlite' ? await database.transact(work) : await work(database.queries);
      if (result !== CONFLICT) return result;
    }
    throw new Refusal('database_unavailable');
  };
  return database.engine === 'sqlite' ? runOnce() : runInTurn(database, session, runOnce);
}
