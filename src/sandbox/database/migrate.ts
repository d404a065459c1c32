import {sql} from 'kysely';

import {DatabaseError} from './database';
import type {Database, Queries} from './database';
import {createLedger} from './migrations/001-ledger';
import {createLimits} from './migrations/002-limits';
import {createChain} from './migrations/003-chain';
import {createRateLimits} from './migrations/004-rate-limits';
import {createAccountRegister} from './migrations/005-accounts';

/** Forward only: a step once released is never changed, and new ones are added at the end. */
const migrations = [
  createLedger,
  createLimits,
  createChain,
  createRateLimits,
  createAccountRegister,
];

/** The version that this program makes and reads. */
export const NEWEST = migrations.length;

async function readVersion(queries: Queries): Promise<number> {
  const {rows} = await sql<{version: number | null}>`
    select max(version) as version from schema_version`.execute(queries);
  return rows[0]?.version ?? 0;
}

/**
 * Leaves a database as it is, if it is of this program's version.
 * @throws DatabaseError when it is of another
 */
export async function requireNewest({queries, place}: Database): Promise<void> {
  const version = await readVersion(queries).catch((error: {code?: string; message: string}) => {
    // PostgreSQL's undefined_table, and SQLite's sentence, which has no code of its own.
    if (error.code === '42P01' || error.message.includes('no such table')) return 0;
    throw error;
  });
  if (version === NEWEST) return;
  throw new DatabaseError(
    `The database ${place} is of version ${version}, and this program reads version ` +
      `${NEWEST}: start a server of the same version on it once.`,
  );
}

async function migrateWithin(database: Database, queries: Queries): Promise<void> {
  await database.lockSchema(queries);
  await sql`create table if not exists schema_version (version bigint not null)`.execute(queries);
  const version = await readVersion(queries);
  if (version > NEWEST) {
    throw new DatabaseError(
      `The database ${database.place} is of version ${version}, newer than this program, ` +
        `which knows version ${NEWEST}: start the newer program.`,
    );
  }
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue;
    await step(queries, database.engine, version);
    await sql`insert into schema_version (version) values (${index + 1})`.execute(queries);
  }
}

/**
 * Brings the schema to the newest version, in one transaction: two servers that start at once wait
 * for each other, and a step that fails leaves nothing behind.
 */
export async function migrate(database: Database): Promise<void> {
  await database.transact((queries) => migrateWithin(database, queries));
}
