import {Kysely, PostgresDialect, sql} from 'kysely';
import pg from 'pg';

import type {Database} from './database';
import type {Schema} from './schema';

/** Any number will do, so long as every server of this database takes the same. */
const SCHEMA_LOCK = 7_346_001;

/** Sums and ids come as text, since they may exceed a double; ours stay far below 2^53. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Host, port and name of the database, without user and password. */
function nameDatabase(address: string): string {
  const {host, pathname} = new URL(address);
  return `postgres://${host}${pathname}`;
}

/** Opens a pool of connections; none is made before the first query. */
export function openPostgres(address: string, connections: number): Database {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    types,
    connectionTimeoutMillis: 2000,
    statement_timeout: 5000,
    idle_in_transaction_session_timeout: 5000,
    application_name: 'tolom-sandbox',
  });
  // A connection that breaks while it idles is replaced at the next query, and that one tells.
  pool.on('error', () => undefined);
  const queries = new Kysely<Schema>({dialect: new PostgresDialect({pool})});
  return {
    engine: 'postgres',
    place: nameDatabase(address),
    queries,
    transact: (work) => queries.transaction().execute(work),
    lockSchema: async (within) => {
      await sql`select pg_advisory_xact_lock(${SCHEMA_LOCK})`.execute(within);
    },
    close: () => queries.destroy(),
  };
}
