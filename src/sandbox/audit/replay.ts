import {isDeepStrictEqual} from 'node:util';

import {EARLIER, SOURCE, WALLET} from '../ledger';
import {kindOfService} from '../numberCheck';
import {refusePayment} from '../paymentRules';
import type {PracticeAccount} from '../registry';
import {listOpening} from '../sessions';
import {terms} from '../terms';
import {checkAnswers} from './checkAnswers';
import type {Finding, Rule} from './finding';
import type {SessionRows} from './readSessions';

type Rows = SessionRows & {readonly session: NonNullable<SessionRows['session']>};
type Transfer = SessionRows['transfers'][number];
type Payment = SessionRows['payments'][number];
export type Accounts = ReadonlyMap<string, PracticeAccount>;
export type Add = (rule: Rule, row: string) => void;

/** Whether a row was written under today's table of accounts and rules; an older server told nothing of it. */
const isOfToday = (row: {terms: string | null}) => row.terms === null || row.terms === terms;

/** The account as it was when the payment was made. */
function recallAccount(payment: Payment, accounts: Accounts): PracticeAccount | undefined {
  const account = accounts.get(payment.account);
  if (!account?.reference.startsWith('imported-')) return account;
  const {reference, kind, number, holder} = account;
  const imported = {reference, kind, number, holder};
  // An older server did not keep what the invoice was for, and another import may have changed it.
  const isOlder = payment.terms === null && account.amountDue !== undefined;
  const due = isOlder ? payment.amount : payment.due;
  return due === null ? imported : {...imported, amountDue: due, state: 'unpaid'};
}

/** Moves the money of one session again, transfer by transfer. */
class Replay {
  private readonly balances = new Map<string, number>();
  private readonly unpaid: Map<string, Payment>;
  private openings = 0;
  private last = {position: 0, sequence: 0};

  constructor(
    private readonly rows: Rows,
    private readonly accounts: Accounts,
    private readonly add: Add,
  ) {
    this.unpaid = new Map(rows.payments.map((payment) => [payment.id, payment]));
  }

  run(): void {
    for (const transfer of this.rows.transfers) {
      this.checkOrder(transfer);
      this.checkCause(transfer);
      this.move(transfer);
    }
    const {session} = this.rows;
    if (isOfToday(session) && this.openings < listOpening(session.wallet).length) {
      this.add('opening', `session ${session.id}`);
    }
    for (const id of this.unpaid.keys()) this.add('transfer', `payment ${id}`);
  }

  /** Ids are given in the order of the chain, by one session after another. */
  private checkOrder({id, position}: Transfer): void {
    if (position === null) return;
    if (position < this.last.position) this.add('order', `transfer ${id}`);
    this.last.position = position;
  }

  /** What a transfer was made for: a payment, or the opening of the session. */
  private checkCause(transfer: Transfer): void {
    const name = `transfer ${transfer.id}`;
    if (transfer.payment_id === null) {
      if (this.isOpening(transfer)) this.openings += 1;
      else this.add(transfer.debit === WALLET ? 'leaving' : 'opening', name);
      return;
    }
    const payment = this.unpaid.get(transfer.payment_id);
    if (!payment) {
      this.add('transfer', name);
      return;
    }
    this.unpaid.delete(payment.id);
    if (payment.sequence <= this.last.sequence) this.add('order', `payment ${payment.id}`);
    this.last.sequence = payment.sequence;
    this.checkPayment(payment, transfer);
  }

  private isOpening({debit, credit, amount, made_at}: Transfer): boolean {
    const {session} = this.rows;
    if (this.last.sequence > 0) return false;
    if (!isOfToday(session)) {
      return [`${SOURCE} ${WALLET}`, `${WALLET} ${EARLIER}`].includes(`${debit} ${credit}`);
    }
    const expected = {...listOpening(session.wallet)[this.openings], made_at: session.opened_at};
    return isDeepStrictEqual({debit, credit, amount, made_at}, expected);
  }

  private checkPayment(payment: Payment, {debit, credit, amount, made_at}: Transfer): void {
    const {account, service, wallet_before, account_before} = payment;
    const name = `payment ${payment.id}`;
    const sides = {
      debit: WALLET,
      credit: account,
      amount: payment.amount,
      made_at: payment.made_at,
    };
    if (!isDeepStrictEqual({debit, credit, amount, made_at}, sides)) this.add('transfer', name);
    const before = [WALLET, account].map((one) => this.balances.get(one) ?? 0);
    if (!isDeepStrictEqual(before, [wallet_before, account_before])) this.add('receipt', name);
    if (!isOfToday(payment)) return;
    const known = recallAccount(payment, this.accounts);
    const isOfKind = known?.kind === kindOfService(service);
    if (!isOfKind || refusePayment(known, this.balances, payment)) this.add('allowed', name);
  }

  private move({id, debit, credit, amount}: Transfer): void {
    const left = (this.balances.get(debit) ?? 0) - amount;
    this.balances.set(debit, left);
    this.balances.set(credit, (this.balances.get(credit) ?? 0) + amount);
    if (debit !== SOURCE && left < 0) this.add('below_zero', `transfer ${id}`);
  }
}

/**
 * Replays a session by the rules of payment: what was paid, what was told of it, what was refused.
 * @param accounts the practice accounts that the session's payments name
 */
export function replay(rows: Rows, accounts: Accounts): Finding[] {
  const findings: Finding[] = [];
  const add: Add = (rule, row) => findings.push({rule, session: rows.id, row});
  new Replay(rows, accounts, add).run();
  checkAnswers(rows, accounts, add);
  return findings;
}
