import type {Selectable} from 'kysely';

import {requireCounted, writeAccountRegister} from './chain/accountRegister';
import type {Keyring} from './chain/keyring';
import {signAccount} from './chain/link';
import {DatabaseError} from './database/database';
import type {Database, Queries} from './database/database';
import type {Schema} from './database/schema';
import type {RegistryLine} from './registryFile';
import {drawLetters} from './secrets';

const REFERENCE_LETTERS = 16;

type Account = Selectable<Schema['registry']>;

/** @throws DatabaseError where an account was changed: renewing it would put a new seal on that */
function requireAsImported({place}: Database, keyring: Keyring, account: Account): void {
  // An older server seals none.
  if (account.seal === null) return;
  if (signAccount(keyring.require(account.key_id), account) === account.seal) return;
  throw new DatabaseError(
    `The account ${account.reference} of ${place} is not as it was imported: audit the database, and put ` +
      'a back-up in its place.',
  );
}

async function put(
  queries: Queries,
  database: Database,
  keyring: Keyring,
  line: RegistryLine,
): Promise<void> {
  const {number, kind, holder, amountDue} = line;
  const {primary} = keyring;
  const known = await queries
    .selectFrom('registry')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  if (known) requireAsImported(database, keyring, known);
  const account = {
    // The reference stays, so that payments already made keep their account.
    reference: known?.reference ?? `imported-${drawLetters(REFERENCE_LETTERS)}`,
    number,
    kind,
    holder,
    amount_due: amountDue,
    key_id: primary.id,
  };
  const sealed = {...account, seal: signAccount(primary, account)};
  if (known) {
    await queries
      .updateTable('registry')
      .set(sealed)
      .where('reference', '=', account.reference)
      .execute();
  } else {
    await queries.insertInto('registry').values(sealed).execute();
  }
}

/**
 * Adds practice accounts, or renews those of the same numbers: all of them, or none.
 * @throws DatabaseError when accounts that were imported before are not as they were
 */
export async function importRegistry(
  database: Database,
  keyring: Keyring,
  lines: readonly RegistryLine[],
): Promise<void> {
  await database.transact(async (queries) => {
    await requireCounted(queries, database, keyring);
    for (const line of lines) await put(queries, database, keyring, line);
    await writeAccountRegister(queries, keyring.primary);
  });
}
