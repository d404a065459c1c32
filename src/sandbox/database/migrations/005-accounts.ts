import {sql} from 'kysely';

import type {Queries} from '../database';

/**
 * Version 5: the imported accounts are counted in a register of one row, and a record of a secret says
 * until when servers of a version before this one may run beside: null until a start has said so.
 */
export async function createAccountRegister(queries: Queries): Promise<void> {
  await sql`create table account_register (
    id bigint primary key,
    count bigint not null,
    combined text not null,
    digest text not null,
    key_id bigint not null,
    seal text not null)`.execute(queries);
  await sql`alter table secrets add column older_until bigint`.execute(queries);
}
