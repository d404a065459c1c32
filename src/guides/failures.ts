import type {Pays} from './practiceData';

export type FailureId =
  | 'wrong-number'
  | 'unregistered-inn'
  | 'unknown-invoice'
  | 'invoice-paid'
  | 'invoice-expired'
  | 'other-amount'
  | 'not-enough-money'
  | 'limit'
  | 'amount-too-small'
  | 'amount-too-large'
  | 'provider-down'
  | 'answer-lost';

/** Something that can go wrong with a payment, and can be met on purpose. */
export interface Failure {
  /** Its permanent address on the page of failures. */
  id: FailureId;
  /** What has to be paid to meet it; either, where nothing stands. */
  pays?: Pays;
  /** The error code with which the sandbox refuses the payment; none where it does not. */
  code?: string;
  /** The sandbox's scenario that shows it; none where the number rules do. */
  scenario?: string;
  /** The amount in som to hand out, where the scenario itself names none. */
  amount?: string;
}

export const failures: readonly Failure[] = [
  {id: 'wrong-number'},
  {id: 'unregistered-inn', pays: 'balance', code: 'account_not_found', scenario: 'unregistered'},
  {
    id: 'unknown-invoice',
    pays: 'signature',
    code: 'account_not_found',
    scenario: 'invoice_unknown',
  },
  {id: 'invoice-paid', pays: 'signature', code: 'invoice_paid', scenario: 'invoice_paid'},
  {id: 'invoice-expired', pays: 'signature', code: 'invoice_expired', scenario: 'invoice_expired'},
  {
    id: 'other-amount',
    pays: 'signature',
    code: 'amount_mismatch',
    scenario: 'invoice_other_amount',
  },
  {id: 'not-enough-money', code: 'insufficient_funds', scenario: 'wallet_low'},
  {
    id: 'limit',
    pays: 'balance',
    code: 'limit_exceeded',
    scenario: 'wallet_near_limit',
    amount: '1000',
  },
  {id: 'amount-too-small', pays: 'balance', code: 'amount_too_small', scenario: 'amount_too_small'},
  {id: 'amount-too-large', pays: 'balance', code: 'amount_too_large', scenario: 'amount_too_large'},
  {id: 'provider-down', pays: 'balance', code: 'provider_unavailable', scenario: 'provider_down'},
  {id: 'answer-lost', pays: 'balance', scenario: 'answer_lost'},
];

/** The failures that a run which pays this can meet. A run that never pays meets none but a wrong number. */
export function failuresFor(pays: Pays | undefined, paysAtAll: boolean): Failure[] {
  if (!pays) return [];
  return failures.filter(
    ({id, pays: only}) =>
      (only === undefined || only === pays) && (paysAtAll || id === 'wrong-number'),
  );
}

/** The failure that the sandbox's error code tells of, for what is paid. */
export function failureOf(code: string, pays: Pays | undefined): Failure | undefined {
  return failures.find(
    (failure) => failure.code === code && (failure.pays === undefined || failure.pays === pays),
  );
}
