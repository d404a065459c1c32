import type {Selectable} from 'kysely';

import {DatabaseError} from '../database/database';
import type {Database, Queries} from '../database/database';
import type {Schema} from '../database/schema';
import {createKey, createKeyring, fingerprintSecret} from './keyring';
import type {Key, Keyring} from './keyring';
import {signAccount, signRegister, signSecret} from './link';
import {listEmptySlots, sealSlot} from './register';

type Record = Selectable<Schema['secrets']>;

/** The server's secrets: its own, and another whose sessions it serves too. */
export interface Secrets {
  readonly primary: string;
  readonly other?: string | undefined;
}

const REFUSAL =
  'was written with another SANDBOX_SECRET. With a new one, a payment that is sent again would be made ' +
  'again: start with the secret that the database knows, or give that one as SANDBOX_OTHER_SECRET for as ' +
  'long as a session lives. How to change the secret is told in OPERATIONS.md';

/** The keys that the database has a record of, among the secrets that are given. */
export function matchKeys(records: readonly Record[], {primary, other}: Secrets): Key[] {
  return [primary, other].flatMap((secret) => {
    const record = secret && records.find((one) => one.fingerprint === fingerprintSecret(secret));
    return record ? [createKey(record.id, secret)] : [];
  });
}

const listRecords = (queries: Queries) =>
  queries.selectFrom('secrets').selectAll().orderBy('id').execute();

async function addRecord(queries: Queries, key: Key, at: number, unlinkedUntil: number) {
  const record = {
    id: key.id,
    fingerprint: fingerprintSecret(key.secret),
    made_at: at,
    unlinked_until: unlinkedUntil,
  };
  const seal = signSecret(key, record);
  await queries
    .insertInto('secrets')
    .values({...record, seal})
    .execute();
}

/** The register and the imported accounts outlive a secret: they are sealed with the newest. */
async function sealAnew(queries: Queries, keyring: Keyring): Promise<void> {
  const {primary} = keyring;
  for (const slot of await queries.selectFrom('session_register').selectAll().execute()) {
    const known = keyring.find(slot.key_id);
    // What does not bear the old seal does not get a new one.
    if (!known || signRegister(known, slot) !== slot.seal) continue;
    const next = sealSlot(primary, slot);
    await queries.updateTable('session_register').set(next).where('slot', '=', slot.slot).execute();
  }
  for (const {seal, ...account} of await queries.selectFrom('registry').selectAll().execute()) {
    const known = keyring.find(account.key_id);
    const isSealed = seal !== null && known && signAccount(known, account) === seal;
    if (seal !== null && !isSealed) continue;
    const next = {...account, key_id: primary.id};
    await queries
      .updateTable('registry')
      .set({key_id: primary.id, seal: signAccount(primary, next)})
      .where('reference', '=', account.reference)
      .execute();
  }
}

async function registerFirst(queries: Queries, secret: string, at: number): Promise<Keyring> {
  const key = createKey(1, secret);
  const start = await queries.selectFrom('chain_start').selectAll().executeTakeFirstOrThrow();
  await addRecord(queries, key, at, start.unlinked_until);
  await queries.insertInto('session_register').values(listEmptySlots(key)).execute();
  const keyring = createKeyring([key]);
  await sealAnew(queries, keyring);
  return keyring;
}

async function rotate(
  queries: Queries,
  last: Record,
  {known, secret}: {known: Key; secret: string},
  at: number,
): Promise<Keyring> {
  const key = createKey(last.id + 1, secret);
  await addRecord(queries, key, at, last.unlinked_until);
  const keyring = createKeyring([key, known]);
  await sealAnew(queries, keyring);
  return keyring;
}

/**
 * Registers the server's secret with its database: the first one at once, a later one only beside one
 * that the database knows.
 * @param at milliseconds
 * @returns the keys that rows are sealed with
 * @throws DatabaseError when the database knows other secrets alone
 */
export function registerSecret(database: Database, secrets: Secrets, at: number): Promise<Keyring> {
  return database.transact(async (queries) => {
    await database.lockSchema(queries);
    const records = await listRecords(queries);
    if (records.length === 0) return registerFirst(queries, secrets.primary, at);
    const [known, ...rest] = matchKeys(records, secrets);
    if (!known) throw new DatabaseError(`The database ${database.place} ${REFUSAL}.`);
    if (known.secret === secrets.primary) return createKeyring([known, ...rest]);
    return rotate(queries, records.at(-1)!, {known, secret: secrets.primary}, at);
  });
}
