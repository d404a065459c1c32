import {findDifference, isSameSum, isSealed, sumAccounts} from '../chain/accountRegister';
import type {AccountSum} from '../chain/accountRegister';
import type {Keyring} from '../chain/keyring';
import {signAccount} from '../chain/link';
import type {Queries} from '../database/database';
import type {Finding} from './finding';

const REGISTER = 'account register';

/** One account that is missing is known by what is left of all references. */
function describeLoss(register: AccountSum, found: AccountSum): Finding {
  const missing = register.count - found.count;
  if (missing === 1) return {rule: 'accounts', row: `account ${findDifference(register, found)}`};
  const difference = missing > 0 ? `${missing} missing` : `${-missing} too many`;
  return {rule: 'accounts', row: missing === 0 ? REGISTER : `${REGISTER}, ${difference}`};
}

/**
 * Checks the seal of each imported account, and that none is missing or as it was before another import.
 * @param mayBeUnlinked whether a server of the version before the chain may have imported some
 */
export async function checkAccounts(
  queries: Queries,
  keyring: Keyring,
  mayBeUnlinked: boolean,
): Promise<Finding[]> {
  const accounts = await queries.selectFrom('registry').selectAll().execute();
  const findings = accounts.flatMap((account): Finding[] => {
    const key = keyring.find(account.key_id);
    const isWhole = key !== undefined && signAccount(key, account) === account.seal;
    if (isWhole || (account.seal === null && mayBeUnlinked)) return [];
    return [{rule: 'account', row: `account ${account.reference}`}];
  });
  const registers = await queries.selectFrom('account_register').selectAll().execute();
  const [register, ...others] = registers;
  if (!register || others.length > 0 || !isSealed(keyring, register)) {
    return [...findings, {rule: 'accounts', row: REGISTER}];
  }
  const found = sumAccounts(accounts);
  return isSameSum(register, found) ? findings : [...findings, describeLoss(register, found)];
}
