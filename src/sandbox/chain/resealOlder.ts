import type {Selectable} from 'kysely';

import type {Queries} from '../database/database';
import {OLDER_SERVERS} from '../database/migrations/003-chain';
import type {Schema} from '../database/schema';
import {writeAccountRegister} from './accountRegister';
import type {Key} from './keyring';
import {signSecret} from './link';

/**
 * Counts the imported accounts of a database that a server of the fourth version sealed, and says until
 * when such servers may run beside. It is done once: afterwards no record bears a seal without a time,
 * so that an account which is removed, with the register, is not left out of a new count.
 * @param sealed the records of the secrets that are given, with seals that hold
 * @param at milliseconds
 */
export async function resealOlder(
  queries: Queries,
  sealed: readonly (readonly [Key, Selectable<Schema['secrets']>])[],
  at: number,
): Promise<void> {
  const older = sealed.filter(([, record]) => record.older_until === null);
  if (older.length === 0) return;
  const register = await queries.selectFrom('account_register').select('id').executeTakeFirst();
  if (!register) await writeAccountRegister(queries, older[0]![0]);
  for (const [key, record] of older) {
    const next = {...record, older_until: at + OLDER_SERVERS};
    await queries
      .updateTable('secrets')
      .set({older_until: next.older_until, seal: signSecret(key, next)})
      .where('id', '=', record.id)
      .execute();
  }
}
