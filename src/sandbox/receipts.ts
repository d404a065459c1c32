import type {Selectable} from 'kysely';

import type {Receipt, Receipts} from './contract';
import type {Queries} from './database/database';
import type {Schema} from './database/schema';
import {Refusal} from './problem';
import {findAccounts} from './registry';

const PAGE = 100;
type PaymentRow = Omit<Selectable<Schema['payments']>, 'sequence' | 'session_id' | 'due' | 'terms'>;

/**
 * The receipt of a payment.
 * @param number the account's digits; the row itself has only its reference
 */
export function writeReceipt(row: PaymentRow, number: string): Receipt {
  return {
    id: row.id,
    paymentCode: row.code,
    time: new Date(row.made_at).toISOString(),
    provider: row.provider,
    service: row.service,
    account: number,
    amount: row.amount,
    walletBalance: {before: row.wallet_before, after: row.wallet_before - row.amount},
    accountBalance: {before: row.account_before, after: row.account_before + row.amount},
  };
}

async function writeReceipts(queries: Queries, rows: PaymentRow[]): Promise<Receipt[]> {
  const accounts = await findAccounts(
    queries,
    rows.map((row) => row.account),
  );
  return rows.map((row) => writeReceipt(row, accounts.get(row.account)?.number ?? ''));
}

/** One receipt of a session. */
export async function findReceipt(
  queries: Queries,
  session: number,
  id: string,
): Promise<Receipt | undefined> {
  const rows = await queries
    .selectFrom('payments')
    .selectAll()
    .where('session_id', '=', session)
    .where('id', '=', id)
    .execute();
  return (await writeReceipts(queries, rows))[0];
}

/**
 * A session's receipts, the newest first, a page at a time.
 * @param before id of the last receipt of the page before
 * @throws Refusal `receipt_unknown` when the session has no such receipt
 */
export async function listReceipts(
  queries: Queries,
  session: number,
  before?: string,
): Promise<Receipts> {
  let query = queries
    .selectFrom('payments')
    .selectAll()
    .where('session_id', '=', session)
    .orderBy('sequence', 'desc')
    .limit(PAGE + 1);
  if (before !== undefined) {
    if (!(await findReceipt(queries, session, before))) throw new Refusal('receipt_unknown');
    query = query.where('sequence', '<', (earlier) =>
      earlier
        .selectFrom('payments')
        .select('sequence')
        .where('session_id', '=', session)
        .where('id', '=', before),
    );
  }
  const rows = await query.execute();
  const payments = await writeReceipts(queries, rows.slice(0, PAGE));
  return rows.length > PAGE ? {payments, next: payments.at(-1)!.id} : {payments};
}
