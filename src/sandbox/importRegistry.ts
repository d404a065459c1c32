import {requireCounted, writeAccountRegister} from './chain/accountRegister';
import type {Keyring} from './chain/keyring';
import {signAccount} from './chain/link';
import type {Database, Queries} from './database/database';
import type {RegistryLine} from './registryFile';
import {drawLetters} from './secrets';

const REFERENCE_LETTERS = 16;

async function put(queries: Queries, {primary}: Keyring, line: RegistryLine): Promise<void> {
  const {number, kind, holder, amountDue} = line;
  const known = await queries
    .selectFrom('registry')
    .select('reference')
    .where('number', '=', number)
    .executeTakeFirst();
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
    for (const line of lines) await put(queries, keyring, line);
    await writeAccountRegister(queries, keyring.primary);
  });
}
