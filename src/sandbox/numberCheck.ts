import {checkNumber} from '../numbers/check';
import type {Check, CheckAnswer, NumberKind, Payment} from './contract';
import {maskHolder} from './holder';
import {readBalances} from './ledger';
import {Refusal} from './problem';
import {findAccount, readState} from './registry';
import type {Sandbox} from './sandbox';

/** A balance is addressed by an INN, a signature by an invoice number. */
const KINDS = {balance: 'inn', signature: 'invoice'} as const;

/**
 * Understands the number that a payment is addressed by.
 * @throws Refusal with the codes of the number rules when it is no such number
 */
export function readAccountNumber(
  {service, account}: Pick<Payment, 'service' | 'account'>,
  today: Date,
): {kind: NumberKind; digits: string} {
  const kind = KINDS[service];
  const {digits, refusals} = checkNumber(kind, account, today);
  if (refusals.length > 0) throw new Refusal('invalid_number', '/account', refusals);
  return {kind, digits};
}

/**
 * Answers whether a number is in the practice data, and whose it is, masked.
 * @param session the practice session whose payments an invoice's state follows, where there is one
 * @throws Refusal with the codes of the number rules when it is no such number
 */
export async function answerCheck(
  {database, now}: Sandbox,
  {kind, number}: Check,
  session?: number,
): Promise<CheckAnswer> {
  const verdict = checkNumber(kind, number, new Date(now()));
  if (verdict.refusals.length > 0) throw new Refusal('invalid_number', '/number', verdict.refusals);
  const warnings = verdict.warnings.map(({code}) => code);
  const account = await findAccount(database.queries, kind, verdict.digits);
  if (!account) return {kind, status: 'not_found', warnings};
  const balances =
    session === undefined ? undefined : await readBalances(database.queries, session);
  const state = readState(account, balances?.get(account.reference) ?? 0);
  return {
    kind,
    status: 'found',
    holder: maskHolder(account.holder),
    ...(account.amountDue && {amountDue: account.amountDue}),
    ...(state && {state}),
    warnings,
  };
}
