import {sql} from 'kysely';

import {createKey} from '../../../src/sandbox/chain/keyring';
import {signSecret} from '../../../src/sandbox/chain/link';
import type {Database} from '../../../src/sandbox/database/database';
import {createLedger} from '../../../src/sandbox/database/migrations/001-ledger';
import {createLimits} from '../../../src/sandbox/database/migrations/002-limits';

/**
 * Makes a database what a server of the fourth version left: it counted no accounts.
 * @param secret that its records are sealed with
 */
export async function revertToFourth({queries}: Database, secret: string): Promise<void> {
  for (const record of await queries.selectFrom('secrets').selectAll().execute()) {
    const seal = signSecret(createKey(record.id, secret), {...record, older_until: null});
    await queries.updateTable('secrets').set({seal}).where('id', '=', record.id).execute();
  }
  await sql`alter table secrets drop column older_until`.execute(queries);
  await sql`drop table account_register`.execute(queries);
  await sql`delete from schema_version where version > 4`.execute(queries);
}

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
