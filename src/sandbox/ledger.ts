import {sql} from 'kysely';

import type {Queries} from './database/database';

/** Where a session's practice money comes from; its balance is what was handed out, below zero. */
export const SOURCE = 'source';
export const WALLET = 'wallet';
/** Where a wallet's turnover went before the session began. */
export const EARLIER = 'earlier';

/** What was moved from one account to another in all, in tyiyn. */
export interface Movement {
  readonly debit: string;
  readonly credit: string;
  readonly moved: number;
}

/**
 * Sums the transfers of sessions by the two accounts that they stand between: few rows, in one reading.
 * The view of balances would answer the same, and SQLite would read every transfer of every session for
 * it: it moves no condition into a view that groups.
 */
export function sumTransfers(queries: Queries, sessions: readonly number[]) {
  return queries
    .selectFrom('transfers')
    .select(['session_id', 'debit', 'credit', sql<number>`cast(sum(amount) as bigint)`.as('moved')])
    .where('session_id', 'in', sessions)
    .groupBy(['session_id', 'debit', 'credit']);
}

/** Balances of accounts in tyiyn; an account that was never moved is absent. */
export function sumBalances(movements: readonly Movement[]): Map<string, number> {
  const balances = new Map<string, number>();
  const add = (account: string, amount: number) =>
    balances.set(account, (balances.get(account) ?? 0) + amount);
  for (const {debit, credit, moved} of movements) {
    add(debit, -moved);
    add(credit, moved);
  }
  return balances;
}

/** Balances of a session's accounts in tyiyn. */
export async function readBalances(
  queries: Queries,
  session: number,
): Promise<Map<string, number>> {
  return sumBalances(await sumTransfers(queries, [session]).execute());
}

/** What has left the wallet in all: the money handed out that is in it no more. */
export function computeTurnover(balances: ReadonlyMap<string, number>): number {
  return 0 - (balances.get(SOURCE) ?? 0) - (balances.get(WALLET) ?? 0);
}
