import {isDeepStrictEqual} from 'node:util';

import {describeProblem, paymentRefusals} from '../problem';
import {writeReceipt} from '../receipts';
import type {Accounts, Add} from './replay';
import type {SessionRows} from './readSessions';

function tells(body: string, expected: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(body), expected);
  } catch {
    return false;
  }
}

/**
 * Derives every stored answer anew from its payment. What they say is compared, not their letters:
 * fields may stand in another order in another version.
 */
export function checkAnswers({payments, answers}: SessionRows, accounts: Accounts, add: Add): void {
  const byPayment = new Map(payments.map((payment) => [payment.id, payment]));
  for (const {key_hash, status, body, payment_id} of answers) {
    const name = `answer ${key_hash}`;
    if (payment_id === null) {
      const refusals = paymentRefusals.map((code) => describeProblem(code));
      const isRefusal = refusals.some((told) => told.status === status && tells(body, told));
      if (!isRefusal) add('refusal', name);
      continue;
    }
    const payment = byPayment.get(payment_id);
    byPayment.delete(payment_id);
    const receipt = payment && writeReceipt(payment, accounts.get(payment.account)?.number ?? '');
    if (!receipt || status !== 201 || !tells(body, receipt)) add('answer', name);
  }
  for (const {id} of byPayment.values()) add('answer', `payment ${id}`);
}
