import type {Database, Queries} from '../database/database';
import {migrate} from '../database/migrate';
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

/** What the migrations make. PostgreSQL's list is kept in a file, and a test compares the two. */
async function listExpected(engine: Database['engine']): Promise<SchemaParts> {
  if (engine === 'postgres') return new Map(Object.entries(postgresSchema));
  return (migrated ??= listMigrated());
}

/** Compares the schema with what the migrations make of a new database. */
export async function checkSchema(
  engine: Database['engine'],
  queries: Queries,
): Promise<Finding[]> {
  const [expected, actual] = [await listExpected(engine), await listSchema(engine, queries)];
  const names = new Set([...expected.keys(), ...actual.keys()]);
  return [...names]
    .filter((name) => expected.get(name) !== actual.get(name))
    .map((row) => ({rule: 'schema', row}));
}
