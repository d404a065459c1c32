import type {Database, Queries} from '../database/database';
import {isCounted, isSealed, lockAccountRegister, writeAccountRegister} from './accountRegister';
import type {Key, Keyring} from './keyring';
import {signAccount, signRegister} from './link';
import {sealSlot} from './register';

type Engine = Database['engine'];

/** Every slot of the register, in the order that ended sessions take them, and kept from changing. */
export async function lockSlots(queries: Queries, engine: Engine) {
  const slots = queries.selectFrom('session_register').selectAll().orderBy('slot');
  return (engine === 'postgres' ? slots.forUpdate() : slots).execute();
}

async function lockAccounts(queries: Queries, engine: Engine) {
  const accounts = queries.selectFrom('registry').selectAll().orderBy('reference');
  return (engine === 'postgres' ? accounts.forUpdate() : accounts).execute();
}

type Account = Awaited<ReturnType<typeof lockAccounts>>[number];

async function sealAccount(queries: Queries, key: Key, account: Account) {
  const next = {...account, key_id: key.id};
  await queries
    .updateTable('registry')
    .set({key_id: key.id, seal: signAccount(key, next)})
    .where('reference', '=', account.reference)
    .execute();
}

/** Seals and counts the accounts that were imported before; once, or anybody's would be sealed. */
export async function sealFirst(queries: Queries, engine: Engine, key: Key): Promise<void> {
  for (const account of await lockAccounts(queries, engine)) {
    if (account.seal === null) await sealAccount(queries, key, account);
  }
  await writeAccountRegister(queries, key);
}

/**
 * Seals the register and the imported accounts with the primary secret: they outlive a secret. What
 * does not bear the seal that it says does not get a new one.
 */
export async function sealAnew(queries: Queries, engine: Engine, keyring: Keyring): Promise<void> {
  await sealSlotsAnew(queries, engine, keyring);
  const register = await lockAccountRegister(queries, engine);
  const wasSealed = isSealed(keyring, register);
  const wasCounted = wasSealed && (await isCounted(queries, register!));
  const sealed = await sealAccountsAnew(queries, engine, keyring);
  if (!wasSealed || (sealed === 0 && register!.key_id === keyring.primary.id)) return;
  // Where accounts were not those that it counts, it goes on to say what it said.
  await writeAccountRegister(queries, keyring.primary, wasCounted ? undefined : register);
}

async function sealSlotsAnew(queries: Queries, engine: Engine, {primary, find}: Keyring) {
  for (const slot of await lockSlots(queries, engine)) {
    const known = find(slot.key_id);
    if (!known || known === primary || signRegister(known, slot) !== slot.seal) continue;
    const next = sealSlot(primary, slot);
    await queries.updateTable('session_register').set(next).where('slot', '=', slot.slot).execute();
  }
}

/** @returns how many accounts have another seal now */
async function sealAccountsAnew(queries: Queries, engine: Engine, {primary, find}: Keyring) {
  let count = 0;
  for (const account of await lockAccounts(queries, engine)) {
    const known = find(account.key_id);
    if (!known || known === primary || signAccount(known, account) !== account.seal) continue;
    await sealAccount(queries, primary, account);
    count += 1;
  }
  return count;
}
