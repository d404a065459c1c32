import type {Database, Queries} from '../database/database';
import {migrate} from '../database/migrate';
import type {Finding} from './finding';
import {listSchema} from './listSchema';
import type {SchemaParts} from './listSchema';
import postgresSchema from './postgresSchema.json';

/** What the migrations make: on SQLite they are run anew; PostgreSQL's list is kept, and tests hold it. */
async function listExpected(engine: Database['engine']): Promise<SchemaParts> {
  if (engine === 'postgres') return new Map(Object.entries(postgresSchema));
  const {openSqlite} = await import('../database/sqlite');
  const fresh = openSqlite(':memory:');
  try {
    await migrate(fresh);
    return await listSchema(engine, fresh.queries);
  } finally {
    await fresh.close();
  }
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
