import type {Database, Queries} from './database/database';
import type {RegistryLine} from './registryFile';
import {drawLetters} from './secrets';

const REFERENCE_LETTERS = 16;

async function put(queries: Queries, line: RegistryLine): Promise<void> {
  const {number, kind, holder, amountDue} = line;
  await queries
    .insertInto('registry')
    .values({
      reference: `imported-${drawLetters(REFERENCE_LETTERS)}`,
      number,
      kind,
      holder,
      amount_due: amountDue,
    })
    // The reference stays, so that payments already made keep their account.
    .onConflict((conflict) =>
      conflict.column('number').doUpdateSet({kind, holder, amount_due: amountDue}),
    )
    .execute();
}

/** Adds practice accounts, or renews those of the same numbers: all of them, or none. */
export async function importRegistry(
  {queries}: Database,
  lines: readonly RegistryLine[],
): Promise<void> {
  await queries.transaction().execute(async (within) => {
    for (const line of lines) await put(within, line);
  });
}
