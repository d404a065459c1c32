import {createHash} from 'node:crypto';

import type {Selectable} from 'kysely';

import {DatabaseError} from '../database/database';
import type {Database, Queries} from '../database/database';
import type {Schema} from '../database/schema';
import type {Key, Keyring} from './keyring';
import {signAccountRegister} from './link';

/** The register's only row. */
const ROW = 1;

export type AccountRegister = Selectable<Schema['account_register']>;

/** What imported accounts there are. */
export type AccountSum = Pick<AccountRegister, 'count' | 'combined' | 'digest'>;

type Account = Pick<Selectable<Schema['registry']>, 'reference' | 'seal'>;

const readBytes = (reference: string) => BigInt(`0x0${Buffer.from(reference).toString('hex')}`);

/** Sums up the accounts that have a seal; one that has none was not imported by a server of today. */
export function sumAccounts(accounts: readonly Account[]): AccountSum {
  const sealed = accounts.filter(({seal}) => seal !== null);
  const pairs = sealed.map(({reference, seal}) => `${reference} ${seal}`).sort();
  const combined = sealed.reduce((sum, {reference}) => sum ^ readBytes(reference), 0n);
  return {
    count: sealed.length,
    combined: combined.toString(16),
    digest: createHash('sha256').update(JSON.stringify(pairs)).digest('base64url'),
  };
}

/** The reference of the one account by which two sums differ. */
export function findDifference(one: AccountSum, other: AccountSum): string {
  const bytes = (BigInt(`0x${one.combined}`) ^ BigInt(`0x${other.combined}`)).toString(16);
  return Buffer.from(bytes.padStart(bytes.length + (bytes.length % 2), '0'), 'hex').toString();
}

export const isSameSum = (one: AccountSum, other: AccountSum) =>
  one.count === other.count && one.combined === other.combined && one.digest === other.digest;

/** Keeps the register from changing; undefined where somebody removed it, or no server has begun it. */
export async function lockAccountRegister(queries: Queries, engine: Database['engine']) {
  const register = queries.selectFrom('account_register').selectAll().where('id', '=', ROW);
  return (engine === 'postgres' ? register.forUpdate() : register).executeTakeFirst();
}

const listAccounts = (queries: Queries) =>
  queries.selectFrom('registry').select(['reference', 'seal']).execute();

/** Whether a register is as a server sealed it. */
export function isSealed({find}: Keyring, register: AccountRegister | undefined) {
  const key = register && find(register.key_id);
  return key !== undefined && signAccountRegister(key, register!) === register!.seal;
}

/** Whether the accounts are those that a register counts. */
export async function isCounted(queries: Queries, register: AccountSum): Promise<boolean> {
  return isSameSum(register, sumAccounts(await listAccounts(queries)));
}

/** Writes the register with a seal of this key: the sum that is given, or that of the accounts that are there. */
export async function writeAccountRegister(
  queries: Queries,
  key: Key,
  given?: AccountSum,
): Promise<void> {
  const {count, combined, digest} = given ?? sumAccounts(await listAccounts(queries));
  const fields = {count, combined, digest, key_id: key.id};
  const sealed = {...fields, seal: signAccountRegister(key, fields)};
  await queries
    .insertInto('account_register')
    .values({id: ROW, ...sealed})
    .onConflict((conflict) => conflict.column('id').doUpdateSet(sealed))
    .execute();
}

/**
 * Requires that the imported accounts are those that were imported, and keeps others from importing.
 * @throws DatabaseError where one was removed or put back: counting them anew would hide it
 */
export async function requireCounted(
  queries: Queries,
  {engine, place}: Pick<Database, 'engine' | 'place'>,
  keyring: Keyring,
): Promise<void> {
  const register = await lockAccountRegister(queries, engine);
  if (register) keyring.require(register.key_id);
  if (isSealed(keyring, register) && (await isCounted(queries, register!))) return;
  throw new DatabaseError(
    `The imported accounts of ${place} are not those that were imported: audit the database, and put a ` +
      'back-up in its place.',
  );
}
