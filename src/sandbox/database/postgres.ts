import {Kysely, PostgresDialect, sql} from 'kysely';

import type {Key} from '../chain/keyring';
import {listAttempts} from './attempts';
import {nameDatabase, readConnectionString} from './connectionString';
import type {Access, Database} from './database';
import {FailoverPool} from './failoverPool';
import {ConnectionFailure} from './failures';
import type {Schema} from './schema';
import {MAINTAINING} from './timeouts';
import type {Timeouts} from './timeouts';
import {createVerify} from './verify';

/** Any number will do, so long as every server of this database takes the same. */
const SCHEMA_LOCK = 7_346_001;

const ENDING = new ConnectionFailure('starting', 'the server ends');

export interface PostgresOptions {
  readonly access?: Access;
  /** Connections at most. */
  readonly connections?: number;
  readonly timeouts?: Timeouts;
  /** What keeps queries from being asked, if anything does. */
  readonly barrier?: () => Error | undefined;
  /** Once it is aborted, what is asked and what will be asked fails. */
  readonly signal?: AbortSignal | undefined;
  /** Keys that the database must know, or it is another one; none until they are known. */
  readonly keys?: () => readonly Key[];
}

/**
 * Opens connections to the first host that serves; none is made before the first query.
 * @param address `postgres://…`
 * @throws ConfigError when the address is wrong, or names certificates that cannot be read
 */
export function openPostgres(address: string, options: PostgresOptions = {}): Database {
  const {access = 'write', connections = 8, timeouts = MAINTAINING, keys = () => []} = options;
  const connection = readConnectionString(address);
  const verify = createVerify(access, connection.target, keys);
  const pool = new FailoverPool(
    listAttempts(connection),
    {connection, timeouts, connections, verify},
    () => (options.signal?.aborted ? ENDING : options.barrier?.()),
  );
  options.signal?.addEventListener('abort', () => pool.breakLent(ENDING));
  const queries = new Kysely<Schema>({dialect: new PostgresDialect({pool})});
  return {
    engine: 'postgres',
    place: nameDatabase(connection),
    queries,
    metrics: () => pool.measure(),
    transact: (work) => queries.transaction().execute(work),
    lockSchema: async (within) => {
      await sql`select pg_advisory_xact_lock(${SCHEMA_LOCK})`.execute(within);
    },
    async close() {
      await queries.destroy();
      // Kysely does not end a pool that it never asked.
      await pool.end();
    },
  };
}
