import {sql} from 'kysely';

import type {Database, Queries} from '../database/database';
import {migrate, NEWEST} from '../database/migrate';
import type {Finding} from './finding';
import {listSchema} from './listSchema';
import type {SchemaParts} from './listSchema';
import postgresSchema from './postgresSchema.json';

/** Runs the migrations on a database in memory. */
async function listMigrated(): Promise<SchemaParts> {
  const {openSqlite} = await import('../database/sqlite');
  const fresh = openSqlite(':memory:');
  try {
    await migrate(fresh);
    return await listSchema('sqlite', fresh.queries);
  } finally {
    await fresh.close();
  }
}

let migrated: Promise<SchemaParts> | undefined;

const TOKEN_HASH = 'constraint sessions.sessions_token_hash';

/** The one other form, in which OPERATIONS.md holds a PostgreSQL in partitions; its test is there too. */
function partition(parts: SchemaParts): SchemaParts {
  const partitioned = new Map(parts);
  partitioned.delete(`${TOKEN_HASH}_key`);
  // A key of a partitioned table has to hold what it is partitioned by.
  partitioned.set(`${TOKEN_HASH}_id_key`, 'UNIQUE (token_hash, id)');
  partitioned.set('partitions sessions', 'HASH (id)');
  for (const table of ['payments', 'transfers', 'idempotency', 'failures']) {
    partitioned.set(`partitions ${table}`, 'HASH (session_id)');
  }
  return partitioned;
}

/** What the migrations make. PostgreSQL's list is kept in a file, and a test compares the two. */
async function listExpected(engine: Database['engine'], actual: SchemaParts): Promise<SchemaParts> {
  if (engine === 'sqlite') return (migrated ??= listMigrated());
  const parts = new Map(Object.entries(postgresSchema));
  return actual.has('partitions sessions') ? partition(parts) : parts;
}

/** A version that is not recorded would be made again by the next start, which then fails. */
async function checkVersions(queries: Queries): Promise<Finding[]> {
  const {rows} = await sql<{version: number}>`
    select version from schema_version order by version`.execute(queries);
  const isWhole = rows.length === NEWEST && rows.every(({version}, at) => version === at + 1);
  return isWhole ? [] : [{rule: 'schema', row: 'schema_version'}];
}

/** Compares the schema with what the migrations make of a new database, or with its partitioned form. */
export async function checkSchema(
  engine: Database['engine'],
  queries: Queries,
): Promise<Finding[]> {
  const actual = await listSchema(engine, queries);
  const expected = await listExpected(engine, actual);
  const names = new Set([...expected.keys(), ...actual.keys()]);
  const changed = [...names].filter((name) => expected.get(name) !== actual.get(name));
  return [
    ...changed.map((row) => ({rule: 'schema', row}) as const),
    ...(await checkVersions(queries)),
  ];
}
