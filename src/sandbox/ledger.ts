import {sql} from 'kysely';

import type {Queries} from './database/database';

/** Where a session's practice money comes from; its balance is what was handed out, below zero. */
export const SOURCE = 'source';
export const WALLET = 'wallet';
/** Where a wallet's turnover went before the session began. */
export const EARLIER = 'earlier';

/**
 * Sums a session's entries by account. The view of balances would answer the same, and SQLite would
 * read every transfer of every session for it: it moves no condition into a view that groups.
 */
export function sumEntries(queries: Queries, session: number) {
  return queries
    .selectFrom('entries')
    .select(['account', sql<number>`cast(sum(amount) as bigint)`.as('balance')])
    .where('session_id', '=', session)
    .groupBy('account');
}

/** Balances of a session's accounts in tyiyn; an account that was never moved is absent. */
export async function readBalances(
  queries: Queries,
  session: number,
): Promise<Map<string, number>> {
  const rows = await sumEntries(queries, session).execute();
  return new Map(rows.map(({account, balance}) => [account, balance]));
}

/** What has left the wallet in all: the money handed out that is in it no more. */
export function computeTurnover(balances: ReadonlyMap<string, number>): number {
  return -(balances.get(SOURCE) ?? 0) - (balances.get(WALLET) ?? 0);
}
