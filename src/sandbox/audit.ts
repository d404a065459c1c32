import {sql} from 'kysely';

import {auditRules} from './auditRules';
import type {Database, Queries} from './database/database';

/** The first thing found wrong: which entry, and which rule it breaks. */
interface Fault {
  /** A transfer's id for the rules about money, a payment's sequence for the others. */
  readonly entry: string;
  readonly rule: string;
}

/** How much was looked through, and the fault where there is one. */
export interface Findings {
  readonly sessions: number;
  readonly payments: number;
  readonly transfers: number;
  readonly fault: Fault | undefined;
}

async function count(queries: Queries, table: 'sessions' | 'payments' | 'transfers') {
  const row = await queries
    .selectFrom(table)
    .select((count) => count.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function findFault(queries: Queries): Promise<Fault | undefined> {
  for (const {rule, of, query} of auditRules) {
    const [broken] = (await query.execute(queries)).rows;
    if (broken) return {entry: `${of} ${broken.id}`, rule};
  }
  return undefined;
}

/**
 * Audits a database while servers go on with it: PostgreSQL shows one moment to every rule, and takes
 * its time; SQLite needs neither, and a transaction would keep its writers waiting.
 */
export async function auditDatabase({engine, queries}: Database): Promise<Findings> {
  if (engine === 'sqlite') return audit(queries);
  const transaction = queries.transaction().setIsolationLevel('repeatable read');
  return transaction.execute(async (within) => {
    await sql`set local statement_timeout = 0`.execute(within);
    return audit(within);
  });
}

/**
 * Proves a whole database: every entry from the first to the last, against every rule of the ledger.
 * That the entries sum to zero needs no proof: both sides of a transfer are one row.
 */
export async function audit(queries: Queries): Promise<Findings> {
  return {
    sessions: await count(queries, 'sessions'),
    payments: await count(queries, 'payments'),
    transfers: await count(queries, 'transfers'),
    fault: await findFault(queries),
  };
}
