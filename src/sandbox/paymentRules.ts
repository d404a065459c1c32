import type {Payment} from './contract';
import {computeTurnover, WALLET} from './ledger';
import type {ProblemCode} from './problem';
import {readState} from './registry';
import type {PracticeAccount} from './registry';
import {scenarios} from './scenarios';

function refuseInvoice(
  account: PracticeAccount,
  paid: number,
  amount: number,
): ProblemCode | undefined {
  const state = readState(account, paid);
  if (state === 'paid') return 'invoice_paid';
  if (state === 'expired') return 'invoice_expired';
  return account.amountDue !== undefined && account.amountDue !== amount
    ? 'amount_mismatch'
    : undefined;
}

function refuseAmount(amount: number): ProblemCode | undefined {
  const {smallestAmount, largestAmount} = scenarios.rules;
  if (amount < smallestAmount) return 'amount_too_small';
  return amount > largestAmount ? 'amount_too_large' : undefined;
}

function refuseWallet(balances: ReadonlyMap<string, number>, amount: number) {
  const isOverLimit = computeTurnover(balances) + amount > scenarios.rules.walletLimit;
  if (isOverLimit) return 'limit_exceeded';
  return (balances.get(WALLET) ?? 0) < amount ? 'insufficient_funds' : undefined;
}

/**
 * Why a payment is not made; undefined when it is. What the customer typed comes before what the
 * wallet holds, as a provider asks.
 * @param account undefined when nobody is registered under the number
 * @param balances the session's, in tyiyn
 */
export function refusePayment(
  account: PracticeAccount | undefined,
  balances: ReadonlyMap<string, number>,
  {amount}: Pick<Payment, 'amount'>,
): ProblemCode | undefined {
  if (!account) return 'account_not_found';
  return (
    refuseAmount(amount) ??
    refuseInvoice(account, balances.get(account.reference) ?? 0, amount) ??
    refuseWallet(balances, amount)
  );
}
