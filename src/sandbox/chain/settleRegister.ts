import {sql} from 'kysely';
import type {Selectable} from 'kysely';

import type {Database, Queries} from '../database/database';
import type {Schema} from '../database/schema';
import type {Key, Keyring} from './keyring';
import {signRegister, signSecret} from './link';
import {sealSlot} from './register';
import {lockSlots} from './sealAnew';

type Engine = Database['engine'];

async function countLive(queries: Queries, slot: number) {
  const {count, ids} = await queries
    .selectFrom('sessions')
    .select([
      sql<number>`cast(count(*) as bigint)`.as('count'),
      sql<number>`cast(coalesce(sum(id), 0) as bigint)`.as('ids'),
    ])
    .where('slot', '=', slot)
    .executeTakeFirstOrThrow();
  return {count, ids};
}

/** What is missing was ended by an older server; what is too many was not, and stays to be found. */
async function settleSlots(queries: Queries, engine: Engine, {find, primary}: Keyring) {
  for (const slot of await lockSlots(queries, engine)) {
    const key = find(slot.key_id);
    if (!key || signRegister(key, slot) !== slot.seal) continue;
    const {count, ids} = await countLive(queries, slot.slot);
    if (slot.opened - slot.ended <= count) continue;
    const next = sealSlot(primary, {...slot, ended: slot.opened - count, id_sum: ids});
    await queries.updateTable('session_register').set(next).where('slot', '=', slot.slot).execute();
  }
}

/**
 * Ends the time of older servers, which count no session that they end: the register is brought to
 * the sessions that are there, and from then on whatever it misses is a finding.
 * @param records those of the keys, with seals that hold
 */
export async function settleRegister(
  queries: Queries,
  engine: Engine,
  keyring: Keyring,
  records: readonly (readonly [Key, Selectable<Schema['secrets']>])[],
): Promise<void> {
  await settleSlots(queries, engine, keyring);
  for (const [key, record] of records) {
    const settled = {...record, unlinked_until: 0};
    await queries
      .updateTable('secrets')
      .set({unlinked_until: 0, seal: signSecret(key, settled)})
      .where('id', '=', record.id)
      .execute();
  }
}
