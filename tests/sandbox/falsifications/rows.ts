import type {Finding} from '../../../src/sandbox/audit/finding';
import type {Ledger} from './ledger';

/** The rows of the n-th payment of the first session: 0 is the first, -1 the last. */
export function findPayment({payments, transfers, answers, sessions}: Ledger, nth: number) {
  const own = payments.filter(({session_id}) => session_id === sessions[0]!.id);
  const payment = own.at(nth)!;
  return {
    payment,
    transfer: transfers.find(({payment_id}) => payment_id === payment.id)!,
    answer: answers.find(({payment_id}) => payment_id === payment.id)!,
  };
}

/** The answer without a payment of the n-th session. */
export function findRefusal({answers, sessions}: Ledger, nth: number) {
  const session = sessions[nth]!;
  return answers.find((row) => row.session_id === session.id && row.payment_id === null)!;
}

export const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Deletes a payment with every row that tells of it. */
export function removePayment(ledger: Ledger, nth: number): string[] {
  const {payment} = findPayment(ledger, nth);
  return [`delete from payments where id = '${payment.id}'`];
}

/** Changes a payment everywhere that it stands, so that all rows agree with each other. */
export function rewritePayment(
  ledger: Ledger,
  nth: number,
  change: Readonly<Record<string, string | number>>,
  text: (body: string) => string = (body) => body,
): string[] {
  const {payment, transfer, answer} = findPayment(ledger, nth);
  const columns = (row: object) =>
    Object.entries(change)
      .filter(([name]) => name in row)
      .map(([name, value]) => `${name} = ${typeof value === 'number' ? value : quote(value)}`);
  const moved = columns(transfer);
  const credit = 'account' in change ? [`credit = ${quote(String(change.account))}`] : [];
  const sets = [...moved, ...credit].join(', ');
  return [
    ...ledger.unguarded(
      'payments',
      `update payments set ${columns(payment).join(', ')} where id = '${payment.id}'`,
    ),
    ...(sets
      ? ledger.unguarded('transfers', `update transfers set ${sets} where id = ${transfer.id}`)
      : []),
    `update idempotency set body = ${quote(text(answer.body))} where key_hash = '${answer.key_hash}'`,
  ];
}

/** Inserts a copy of rows, with some columns changed. */
export function copyRow(
  table: string,
  row: object,
  change: Readonly<Record<string, string | number | null>>,
  drop: readonly string[] = [],
): string {
  const values = Object.entries({...row, ...change}).filter(([name]) => !drop.includes(name));
  const names = values.map(([name]) => name).join(', ');
  const given = values.map(([, value]) =>
    value === null ? 'null' : typeof value === 'number' ? value : quote(String(value)),
  );
  return `insert into ${table} (${names}) values (${given.join(', ')})`;
}

/** Says that a rule is broken in the first session, at a row where one is given. */
export const inFirst =
  (rule: Finding['rule'], row?: (ledger: Ledger) => string) => (ledger: Ledger) => ({
    rule,
    session: ledger.sessions[0]!.id,
    ...(row && {row: row(ledger)}),
  });

/** The name that the transfer of a payment is told by. */
export const transferOf = (nth: number) => (ledger: Ledger) =>
  `transfer ${findPayment(ledger, nth).transfer.id}`;
