import type {Falsification, Ledger} from './ledger';
import {copyRow, findPayment, inFirst, rewritePayment, transferOf} from './rows';

/** A second payment beside one that is there, with all its rows. */
const repeatPayment = (nth: number, change: Record<string, number>) => (ledger: Ledger) => {
  const {payment, transfer, answer} = findPayment(ledger, nth);
  const id = 'repeatedrepeatedrepe';
  const {links} = ledger.sessions[0]!;
  const body = answer.body.replace(payment.id, id);
  return [
    copyRow('payments', payment, {...change, id}, ['sequence']),
    copyRow('transfers', transfer, {...change, payment_id: id, position: links! + 1}, ['id']),
    copyRow('idempotency', answer, {payment_id: id, key_hash: 'x', body, position: links! + 2}),
  ];
};

const rewrite =
  (change: Record<string, string | number>, text?: (body: string) => string) => (ledger: Ledger) =>
    rewritePayment(ledger, 1, change, text);

/** Payments that are changed, repeated or moved. */
export const paymentFalsifications: readonly Falsification[] = [
  {
    what: 'a transfer moves another amount than its payment',
    statements: (ledger) =>
      ledger.unguarded(
        'transfers',
        `update transfers set amount = 9 where id = ${findPayment(ledger, 1).transfer.id}`,
      ),
    finding: inFirst('chain', transferOf(1)),
  },
  {
    what: 'a payment’s transfer is removed alone',
    statements: (ledger) => [
      `delete from transfers where id = ${findPayment(ledger, 1).transfer.id}`,
    ],
    finding: (ledger) => ({
      rule: 'transfer',
      session: ledger.sessions[0]!.id,
      row: `payment ${findPayment(ledger, 1).payment.id}`,
    }),
  },
  {
    what: 'a payment is of another amount everywhere',
    statements: rewrite({amount: 19_000}, (body) =>
      body.replace('"amount":20000', '"amount":19000'),
    ),
    finding: inFirst('chain', transferOf(1)),
  },
  {
    what: 'a payment is below the smallest sum',
    statements: rewrite({amount: 999}),
    finding: inFirst('allowed'),
  },
  {
    what: 'a payment is over the limit',
    statements: rewrite({amount: 2_600_000}),
    finding: inFirst('allowed'),
  },
  {
    what: 'a payment overdraws the wallet',
    statements: rewrite({amount: 1_500_000}),
    finding: inFirst('below_zero', transferOf(1)),
  },
  {
    what: 'a payment goes to another account everywhere',
    statements: rewrite({account: 'entrepreneur'}),
    finding: inFirst('chain', transferOf(1)),
  },
  {
    what: 'a payment goes to an account that is not there',
    statements: rewrite({account: 'nobody'}),
    finding: inFirst('allowed'),
  },
  {
    what: 'a payment is by another provider',
    statements: rewrite({provider: 'optima'}),
    finding: inFirst('chain', transferOf(1)),
  },
  {
    what: 'a payment is for another service',
    statements: rewrite({service: 'signature'}),
    finding: inFirst('allowed'),
  },
  {
    what: 'a payment has another code',
    statements: rewrite({code: 'BCDF-GHJK'}),
    finding: inFirst('chain', transferOf(1)),
  },
  {
    what: 'a payment’s clock is set back',
    statements: rewrite({made_at: 1_000}),
    finding: inFirst('chain', transferOf(1)),
  },
  {
    what: 'a receipt shows another wallet',
    statements: rewrite({wallet_before: 1}),
    finding: inFirst('receipt'),
  },
  {
    what: 'a receipt shows another account balance',
    statements: rewrite({account_before: 1}),
    finding: inFirst('receipt'),
  },
  {
    what: 'a payment says that its invoice was for another sum',
    statements: rewrite({due: 1}),
    finding: inFirst('chain', transferOf(1)),
  },
  {
    what: 'a payment says that it was made under other rules',
    statements: rewrite({terms: 'x'}),
    finding: inFirst('chain', transferOf(1)),
  },
  {
    what: 'an invoice is paid twice',
    statements: repeatPayment(2, {}),
    finding: inFirst('allowed', () => 'payment repeatedrepeatedrepe'),
  },
  {
    what: 'a payment is made again under another key',
    statements: repeatPayment(1, {}),
    finding: inFirst('chain'),
  },
  {
    what: 'two transfers change their places in the chain',
    statements: (ledger) => {
      const [one, other] = [findPayment(ledger, 0).transfer, findPayment(ledger, 1).transfer];
      const swap = `update transfers set position = ${one.position! + other.position!} - position where id in (${one.id}, ${other.id})`;
      return ledger.unguarded('transfers', swap);
    },
    finding: inFirst('order'),
  },
  {
    what: 'two payments change their order in the list of receipts',
    statements: (ledger) => {
      const [one, other] = [findPayment(ledger, 0).payment, findPayment(ledger, 1).payment];
      const set = (id: string, sequence: number) =>
        `update payments set sequence = ${sequence} where id = '${id}'`;
      return ledger.unguarded(
        'payments',
        set(one.id, 900),
        set(other.id, one.sequence),
        set(one.id, other.sequence),
      );
    },
    finding: inFirst('order'),
    only: 'SQLite',
  },
  {
    what: 'a transfer’s link is taken away',
    statements: (ledger) =>
      ledger.unguarded(
        'transfers',
        `update transfers set position = null, link = null where id = ${findPayment(ledger, 1).transfer.id}`,
      ),
    finding: inFirst('unlinked', transferOf(1)),
  },
  {
    what: 'a transfer’s link is another one',
    statements: (ledger) =>
      ledger.unguarded(
        'transfers',
        `update transfers set link = '${findPayment(ledger, 0).transfer.link}' where id = ${findPayment(ledger, 1).transfer.id}`,
      ),
    finding: inFirst('chain', transferOf(1)),
  },
];
