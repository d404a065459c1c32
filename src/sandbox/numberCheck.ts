import {checkNumber} from '../numbers/check';
import type {Verdict} from '../numbers/verdict';
import type {Check, CheckAnswer, NumberKind, Payment, Service} from './contract';
import {maskHolder} from './holder';
import {readBalances} from './ledger';
import {Refusal} from './problem';
import {findAccount, readState} from './registry';
import type {PracticeAccount} from './registry';
import type {Sandbox} from './sandbox';

/** A balance is addressed by an INN, a signature by an invoice number. */
const KINDS = {balance: 'inn', signature: 'invoice'} as const;

/** The kind of number that a service is paid by. */
export const kindOfService = (service: Service): NumberKind => KINDS[service];

/**
 * Understands the number that a payment is addressed by.
 * @throws Refusal with the codes of the number rules when it is no such number
 */
export function readAccountNumber(
  {service, account}: Pick<Payment, 'service' | 'account'>,
  today: Date,
): {kind: NumberKind; digits: string} {
  const kind = kindOfService(service);
  const {digits, refusals} = checkNumber(kind, account, today);
  if (refusals.length > 0) throw new Refusal('invalid_number', '/account', refusals);
  return {kind, digits};
}

function writeAnswer(
  account: PracticeAccount | undefined,
  {kind, warnings}: Verdict,
  balances?: ReadonlyMap<string, number>,
): CheckAnswer {
  const codes = warnings.map(({code}) => code);
  if (!account) return {kind, status: 'not_found', warnings: codes};
  const {holder, amountDue, reference} = account;
  const answer: CheckAnswer = {kind, status: 'found', holder: maskHolder(holder), warnings: codes};
  if (amountDue !== undefined) answer.amountDue = amountDue;
  const state = readState(account, balances?.get(reference) ?? 0);
  if (state) answer.state = state;
  return answer;
}

/**
 * Answers whether a number is in the practice data, and whose it is, masked: at once where no
 * database is asked.
 * @param session the practice session whose payments an invoice's state follows, where there is one
 * @throws Refusal with the codes of the number rules when it is no such number
 */
export function answerCheck(
  {database: {queries}, now}: Sandbox,
  {kind, number}: Check,
  session?: number,
): CheckAnswer | Promise<CheckAnswer> {
  const verdict = checkNumber(kind, number, new Date(now()));
  if (verdict.refusals.length > 0) throw new Refusal('invalid_number', '/number', verdict.refusals);
  const found = findAccount(queries, kind, verdict.digits);
  if (session === undefined && !(found instanceof Promise)) return writeAnswer(found, verdict);
  return (async () => {
    const account = await found;
    const balances = session === undefined ? undefined : await readBalances(queries, session);
    return writeAnswer(account, verdict, balances);
  })();
}
