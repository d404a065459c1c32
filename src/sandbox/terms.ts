import {createHash} from 'node:crypto';

import {scenarios} from './scenarios';

/**
 * Fingerprint of what a payment is judged by: wallets, accounts and the smallest and largest sums, but
 * not the sentences about them. A payment keeps it, so that an audit by a later version of the table
 * does not judge it by rules that it was not made under.
 */
export const terms = createHash('sha256')
  .update(
    JSON.stringify([
      scenarios.rules,
      scenarios.wallets.map(({wallet, balance, spent}) => [wallet, balance, spent]),
      scenarios.numbers.map(({id, kind, number, holder, amountDue, state, behaviour}) => [
        ...[id, kind, number, holder !== undefined],
        ...[amountDue, state, behaviour].map((value) => value ?? null),
      ]),
    ]),
  )
  .digest('base64url')
  .slice(0, 16);
