import {setTimeout as wait} from 'node:timers/promises';

import type {Key} from '../chain/keyring';
import {ConfigError} from '../configError';
import type {Database} from './database';
import {ConnectionFailure, mayPass} from './failures';
import {explainFailure, openDatabase} from './open';
import type {Timeouts} from './timeouts';
import {SERVING} from './timeouts';

/** Milliseconds between two tries to open the database. */
const PAUSE = 500;

export interface ServingOptions {
  /** Milliseconds that opening may take; 0: one try. */
  readonly patience: number;
  /** Told once, when the first try has failed and there will be others. */
  readonly onWait?: (error: Error) => void;
  readonly timeouts?: Timeouts;
  /** Does what has to be done before the first request is served; once the database can be used. */
  readonly onOpen?: (database: Database) => Promise<void>;
  /** Keys that a PostgreSQL must know from then on, or it is another one. */
  readonly keys?: () => readonly Key[];
}

/** A database that answers, or refuses each query until it does. */
export interface ServingDatabase {
  readonly database: Database;
  /**
   * True once queries are answered, false when it was closed before.
   * @throws DatabaseError when it cannot be used, at once where waiting would not help
   */
  readonly ready: Promise<boolean>;
}

/** Brings the database to this program's version, as soon as it can be reached. */
async function prepare(
  address: string,
  signal: AbortSignal,
  onOpen: ServingOptions['onOpen'],
  onFailure: (error: Error) => Promise<boolean>,
) {
  for (;;) {
    try {
      const opened = await openDatabase(address, 'write', 1, signal);
      await settle(opened, onOpen).finally(() => opened.close());
      return true;
    } catch (error) {
      const cause = (error as Error).cause as Error | undefined;
      if (!cause || !mayPass(cause)) throw error;
      if (!(await onFailure(error as Error))) return false;
    }
  }
}

async function settle(opened: Database, onOpen: ServingOptions['onOpen']): Promise<void> {
  try {
    await onOpen?.(opened);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw explainFailure(opened.place, error);
  }
}

async function servePostgres(address: string, options: ServingOptions): Promise<ServingDatabase> {
  const {patience, onWait, onOpen, timeouts = SERVING, keys = () => []} = options;
  const {openPostgres} = await import('./postgres');
  let barrier: Error | undefined = new ConnectionFailure('starting', 'the server is starting');
  const served = openPostgres(address, {timeouts, keys, barrier: () => barrier});
  const closing = new AbortController();
  const end = performance.now() + patience;
  let isTold = false;
  const onFailure = async (error: Error) => {
    if (closing.signal.aborted) return false;
    if (performance.now() >= end) throw error;
    barrier = error.cause as Error;
    if (!isTold) onWait?.(error);
    isTold = true;
    return wait(PAUSE, true, {signal: closing.signal}).catch(() => false);
  };
  const ready = prepare(address, closing.signal, onOpen, onFailure).then((isOpen) => {
    barrier = undefined;
    return isOpen;
  });
  // Whoever waits for it may come later.
  ready.catch(() => undefined);
  const close = async () => {
    closing.abort();
    await served.close();
  };
  return {database: {...served, close}, ready};
}

/**
 * Opens the database of a server, which can be started before its PostgreSQL: until that can be used,
 * each query fails with ConnectionFailure. A SQLite file is opened at once or not at all.
 * @param address `file:PATH` or `postgres://…`
 * @throws DatabaseError when a file cannot be used
 * @throws ConfigError when the address names certificates that cannot be read
 */
export async function serveDatabase(
  address: string,
  options: ServingOptions,
): Promise<ServingDatabase> {
  if (!address.startsWith('file:')) return servePostgres(address, options);
  const database = await openDatabase(address);
  try {
    await settle(database, options.onOpen);
    return {database, ready: Promise.resolve(true)};
  } catch (error) {
    await database.close();
    throw error;
  }
}
