import {append, appendBatch} from './append';
import type {Addition, Append, Head, SessionState} from './append';
import {createBatch} from '../database/batch';
import type {Queries} from '../database/database';
import {readSession, readSessions} from '../idempotency';
import type {Request, SessionRead} from '../idempotency';
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

/** How a work reads the session of a request, and writes into it. */
export interface SessionAccess {
  readonly queries: Queries;
  read(request: Request): Promise<SessionRead>;
  append(session: SessionState, addition: Addition): Promise<Head | undefined>;
}

function accessDirectly(sandbox: Sandbox, queries: Queries): SessionAccess {
  return {
    queries,
    read: (request) => readSession(queries, request),
    append: (session, addition) => append(queries, sandbox, {session, addition}),
  };
}

/** By database: requests that wait at the same time are read, and written, in one statement each. */
const batches = new WeakMap<object, SessionAccess>();

function accessInBatches(sandbox: Sandbox): SessionAccess {
  const {database} = sandbox;
  const known = batches.get(database);
  if (known) return known;
  const {queries} = database;
  const read = createBatch<Request, SessionRead>((requests) => readSessions(queries, requests));
  const write = createBatch((appends: readonly Append[]) => appendBatch(queries, sandbox, appends));
  const made: SessionAccess = {
    queries,
    read,
    append: (session, addition) => write({session, addition}),
  };
  batches.set(database, made);
  return made;
}

/**
 * Reads a session, decides, and writes into it, as if nobody else did meanwhile: on PostgreSQL the
 * write takes hold only if the session is as it was read, and is decided anew otherwise; SQLite has
 * the write lock from the beginning.
 * @param work returns CONFLICT when its `append` returned undefined
 * @throws Refusal `database_unavailable` when other servers were quicker every time
 */
export function changeSession<T>(
  sandbox: Sandbox,
  session: number,
  work: (access: SessionAccess) => Promise<T | typeof CONFLICT>,
): Promise<T> {
  const {database} = sandbox;
  const runOnce = async () => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const result = await runOne(tries);
      if (result !== CONFLICT) return result;
    }
    throw new Refusal('database_unavailable');
  };
  const runOne = (tries: number) => {
    if (database.engine === 'sqlite') {
      return database.transact((queries) => work(accessDirectly(sandbox, queries)));
    }
    // Who waits for another transaction waits alone.
    return work(tries === 0 ? accessInBatches(sandbox) : accessDirectly(sandbox, database.queries));
  };
  return database.engine === 'sqlite' ? runOnce() : runInTurn(database, session, runOnce);
}
