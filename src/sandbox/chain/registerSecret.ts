import type {Selectable} from 'kysely';

import {DatabaseError} from '../database/database';
import type {Database, Queries} from '../database/database';
import {OLDER_SERVERS} from '../database/migrations/003-chain';
import type {Schema} from '../database/schema';
import {createKey, createKeyring, fingerprintSecret} from './keyring';
import type {Key, Keyring} from './keyring';
import {signSecret} from './link';
import {listEmptySlots} from './register';
import {resealOlder} from './resealOlder';
import {sealAnew, sealFirst} from './sealAnew';
import {settleRegister} from './settleRegister';

type Record = Selectable<Schema['secrets']>;
type Times = Pick<Record, 'made_at' | 'unlinked_until' | 'older_until'>;

/** The server's secrets: its own, and another whose sessions it serves too. */
export interface Secrets {
  readonly primary: string;
  readonly other?: string | undefined;
}

const LOST = 'has sealed sessions and no record of a secret: put a back-up in its place';

const REFUSAL =
  'was written with another SANDBOX_SECRET. With a new one, a payment that is sent again would be made ' +
  'again: start with the secret that the database knows, or give that one as SANDBOX_OTHER_SECRET for as ' +
  'long as a session lives. How to change the secret is told in OPERATIONS.md';

/** The keys that the database has a record of, among the secrets that are given. */
export function matchKeys(records: readonly Record[], {primary, other}: Secrets): Key[] {
  return [primary, other].flatMap((secret) => {
    const record = secret && records.find((one) => one.fingerprint === fingerprintSecret(secret));
    return record ? [createKey(record.id, secret, record.older_until ?? 0)] : [];
  });
}

const listRecords = (queries: Queries) =>
  queries.selectFrom('secrets').selectAll().orderBy('id').execute();

async function addRecord(queries: Queries, key: Key, times: Times): Promise<Record> {
  const fields = {id: key.id, fingerprint: fingerprintSecret(key.secret), ...times};
  const record = {...fields, seal: signSecret(key, fields)};
  await queries.insertInto('secrets').values(record).execute();
  return record;
}

async function registerFirst(
  queries: Queries,
  {engine, place}: Database,
  secret: string,
  at: number,
): Promise<Record> {
  const sealed = queries.selectFrom('sessions').select('id').where('seal', 'is not', null);
  if (await sealed.executeTakeFirst()) throw new DatabaseError(`The database ${place} ${LOST}.`);
  const key = createKey(1, secret);
  const start = await queries.selectFrom('chain_start').selectAll().executeTakeFirstOrThrow();
  await queries.insertInto('session_register').values(listEmptySlots(key)).execute();
  await sealFirst(queries, engine, key);
  const {unlinked_until} = start;
  const older_until = unlinked_until > 0 ? at + OLDER_SERVERS : 0;
  return addRecord(queries, key, {made_at: at, unlinked_until, older_until});
}

/**
 * Adds a record for each secret that has none, beside one that the database knows. A secret is
 * registered before anything is sealed with it, so that every server can know it by then.
 */
async function addMissing(
  queries: Queries,
  records: Record[],
  secrets: Secrets,
  times: Times,
): Promise<void> {
  for (const secret of [secrets.primary, secrets.other]) {
    if (!secret || records.some((one) => one.fingerprint === fingerprintSecret(secret))) continue;
    const key = createKey(records.at(-1)!.id + 1, secret);
    records.push(await addRecord(queries, key, times));
  }
}

/** @throws DatabaseError when a record is not as a server wrote it: what it says cannot be relied on */
function pairSealed(place: string, records: readonly Record[], keys: readonly Key[]) {
  return keys.map((key) => {
    const record = records.find(({id}) => id === key.id)!;
    if (signSecret(key, record) === record.seal) return [key, record] as const;
    throw new DatabaseError(
      `The database ${place} has a record of its secret ${key.id} that no server wrote: put a back-up ` +
        'in its place.',
    );
  });
}

/** @throws DatabaseError when the register or an account is sealed with a secret that is not given */
async function requireSealed(
  queries: Queries,
  place: string,
  records: readonly Record[],
  keyring: Keyring,
): Promise<void> {
  const strange = records.filter(({id}) => !keyring.find(id)).map(({id}) => id);
  if (strange.length === 0) return;
  for (const table of ['session_register', 'registry', 'account_register'] as const) {
    const rows = queries.selectFrom(table as 'registry').select('key_id');
    if (!(await rows.where('key_id', 'in', strange).executeTakeFirst())) continue;
    throw new DatabaseError(
      `The database ${place} holds what is still sealed with a secret that is not given: start once more ` +
        'with that one as SANDBOX_OTHER_SECRET.',
    );
  }
}

/**
 * Registers the server's secrets with its database: the first one at once, a later one only beside one
 * that the database knows.
 * @param at milliseconds
 * @returns the keys that rows are sealed with
 * @throws DatabaseError when the database knows other secrets alone, when its record of one was
 * falsified, or when what outlives a session is sealed with one that is not given
 */
export function registerSecret(database: Database, secrets: Secrets, at: number): Promise<Keyring> {
  const {engine, place} = database;
  return database.transact(async (queries) => {
    await database.lockSchema(queries);
    let records = await listRecords(queries);
    if (records.length === 0) {
      records.push(await registerFirst(queries, database, secrets.primary, at));
    }
    const sealed = pairSealed(place, records, matchKeys(records, secrets));
    if (sealed.length === 0) throw new DatabaseError(`The database ${place} ${REFUSAL}.`);
    await resealOlder(queries, sealed, at);
    records = await listRecords(queries);
    const known = pairSealed(place, records, matchKeys(records, secrets));
    const until = Math.min(...known.map(([, record]) => record.unlinked_until));
    const older_until = Math.max(...known.map(([{olderUntil}]) => olderUntil));
    await addMissing(queries, records, secrets, {made_at: at, unlinked_until: until, older_until});
    const keys = matchKeys(records, secrets);
    const keyring = createKeyring(keys as [Key, ...Key[]]);
    await sealAnew(queries, engine, keyring);
    await requireSealed(queries, place, records, keyring);
    if (until > 0 && until <= at) {
      await settleRegister(queries, engine, keyring, pairSealed(place, records, keys));
    }
    return keyring;
  });
}
