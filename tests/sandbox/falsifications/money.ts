import type {Falsification, Ledger} from './ledger';
import {copyRow, findPayment, inFirst, removePayment} from './rows';

/** A transfer that nobody made, with or without the look of a link. */
const addTransfer = (debit: string, credit: string, link: boolean) => (ledger: Ledger) => {
  const {id, links} = ledger.sessions[0]!;
  const {transfer} = findPayment(ledger, -1);
  const place = link ? {position: links! + 1, link: transfer.link!} : {position: null, link: null};
  const row = {debit, credit, amount: 5_000, payment_id: null, made_at: 0, ...place};
  return [copyRow('transfers', row, {session_id: id})];
};

const positionOf = (nth: number) => (ledger: Ledger) =>
  `position ${findPayment(ledger, nth).transfer.position}`;
const firstTransfer = ({transfers}: Ledger) => `transfer ${transfers[0]!.id}`;

const changeFirst = (set: string) => (ledger: Ledger) =>
  ledger.unguarded(
    'transfers',
    `update transfers set ${set} where id = ${ledger.transfers[0]!.id}`,
  );

/** Money that is made or gone, and payments that are removed. */
export const moneyFalsifications: readonly Falsification[] = [
  {
    what: 'money is made at the end',
    statements: addTransfer('source', 'wallet', false),
    finding: inFirst('unlinked'),
  },
  {
    what: 'money is made at the end with a link',
    statements: addTransfer('source', 'wallet', true),
    finding: inFirst('chain'),
  },
  {
    what: 'money is gone at the end',
    statements: addTransfer('wallet', 'earlier', false),
    finding: inFirst('unlinked'),
  },
  {
    what: 'money is gone at the end with a link',
    statements: addTransfer('wallet', 'earlier', true),
    finding: inFirst('leaving'),
  },
  {
    what: 'the wallet begins with more',
    statements: changeFirst('amount = 9000000'),
    finding: inFirst('opening', firstTransfer),
  },
  {
    what: 'the wallet begins later',
    statements: changeFirst('made_at = made_at + 1'),
    finding: inFirst('chain', firstTransfer),
  },
  {
    what: 'the money comes from elsewhere',
    statements: changeFirst("debit = 'earlier'"),
    finding: inFirst('opening', firstTransfer),
  },
  {
    what: 'the opening is removed',
    statements: ({transfers}) => [`delete from transfers where id = ${transfers[0]!.id}`],
    finding: inFirst('missing', () => 'position 1'),
  },
  {
    what: 'the first payment is removed with all rows',
    statements: (ledger) => removePayment(ledger, 0),
    finding: inFirst('missing', positionOf(0)),
  },
  {
    what: 'a payment in the middle is removed with all rows',
    statements: (ledger) => removePayment(ledger, 2),
    finding: inFirst('missing', positionOf(2)),
  },
  {
    what: 'the last payment is removed with all rows',
    statements: (ledger) => removePayment(ledger, -1),
    finding: inFirst('missing', positionOf(-1)),
  },
  {
    what: 'the last payment is removed, and the session’s head set back',
    statements: (ledger) => {
      const {answer} = findPayment(ledger, -2);
      const head = `links = ${answer.position}, head = '${answer.link}'`;
      return [
        ...removePayment(ledger, -1),
        `update sessions set ${head} where id = ${ledger.sessions[0]!.id}`,
      ];
    },
    finding: inFirst('head'),
  },
  {
    what: 'the last payment is removed, and the session looks like an older server’s',
    statements: (ledger) => [
      ...removePayment(ledger, -1),
      `update sessions set links = null, head = null, seal = null, key_id = null where id = ${ledger.sessions[0]!.id}`,
    ],
    finding: inFirst('unlinked'),
  },
  {
    what: 'a whole session’s rows lose their links',
    statements: (ledger) => {
      const {id} = ledger.sessions[0]!;
      const none = `set position = null, link = null where session_id = ${id}`;
      return [
        ...ledger.unguarded('transfers', `update transfers ${none}`),
        `update idempotency ${none}`,
        `update sessions set links = null, head = null, seal = null, key_id = null where id = ${id}`,
      ];
    },
    finding: inFirst('unlinked', firstTransfer),
  },
];
