import {sql} from 'kysely';

import type {Database} from '../../../src/sandbox/database/database';
import {createLedger} from '../../../src/sandbox/database/migrations/001-ledger';
import {createLimits} from '../../../src/sandbox/database/migrations/002-limits';

/** Opens a database as the server of the version before the chain did, without migrating it. */
export async function openOlder(address: string): Promise<Database> {
  if (address.startsWith('file:')) {
    const {openSqlite} = await import('../../../src/sandbox/database/sqlite');
    return openSqlite(address.slice('file:'.length));
  }
  const {openPostgres} = await import('../../../src/sandbox/database/postgres');
  return openPostgres(address);
}

/** Brings an empty database to version 2, the last one without the chain. */
export async function migrateOlder({queries, engine}: Database): Promise<void> {
  await sql`create table schema_version (version bigint not null)`.execute(queries);
  for (const [index, step] of [createLedger, createLimits].entries()) {
    await step(queries, engine);
    await sql`insert into schema_version (version) values (${index + 1})`.execute(queries);
  }
}
