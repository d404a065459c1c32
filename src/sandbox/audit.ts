import {sql} from 'kysely';
import type {RawBuilder} from 'kysely';

import type {Database, Queries} from './database/database';

/** The first thing found wrong: which entry, and which rule it breaks. */
export interface Fault {
  /** A transfer's id for the rules about money, a payment's sequence for the others. */
  readonly entry: string;
  readonly rule: string;
}

interface Rule {
  readonly rule: string;
  readonly of: 'transfer' | 'payment';
  /** Selects `id` of what breaks the rule, the first one first. */
  readonly query: RawBuilder<{id: number}>;
}

/** Every entry with the balance of its account before it. */
const running = sql`(
  select transfer_id, session_id, account, amount,
    sum(amount) over (partition by session_id, account order by transfer_id) - amount as before
  from entries)`;

const rules: readonly Rule[] = [
  {
    rule: 'a transfer moves a positive amount from one account to another',
    of: 'transfer',
    query: sql`select id from transfers where amount <= 0 or debit = credit order by id limit 1`,
  },
  {
    rule: 'only practice money may be below zero',
    of: 'transfer',
    query: sql`select transfer_id as id from ${running} as r
      where account <> 'source' and before + amount < 0 order by transfer_id limit 1`,
  },
  {
    rule: 'money leaves a wallet by a payment, or by the opening of its session',
    of: 'transfer',
    query: sql`select id from transfers where payment_id is null
      and not (debit = 'source' and credit = 'wallet')
      and not (debit = 'wallet' and credit = 'earlier') order by id limit 1`,
  },
  {
    rule: 'a transfer is of its payment’s session, account and amount',
    of: 'transfer',
    query: sql`select t.id from transfers t left join payments p on p.id = t.payment_id
      where t.payment_id is not null and (p.id is null or p.session_id <> t.session_id
        or p.amount <> t.amount or p.account <> t.credit or t.debit <> 'wallet')
      order by t.id limit 1`,
  },
  {
    rule: 'a receipt shows the balances that the ledger had',
    of: 'transfer',
    query: sql`select r.transfer_id as id from ${running} as r
      join transfers t on t.id = r.transfer_id join payments p on p.id = t.payment_id
      where (r.account = 'wallet' and r.before <> p.wallet_before)
        or (r.account <> 'wallet' and r.before <> p.account_before) order by t.id limit 1`,
  },
  {
    rule: 'a payment has its one transfer',
    of: 'payment',
    query: sql`select sequence as id from payments p where 1 <>
      (select count(*) from transfers t where t.payment_id = p.id) order by sequence limit 1`,
  },
  {
    rule: 'a payment has the one record of its key, and the record tells of it',
    of: 'payment',
    query: sql`select sequence as id from payments p where 1 <> (select count(*) from idempotency i
      where i.payment_id = p.id and i.session_id = p.session_id and i.status = 201
        and i.body like '{"id":"' || p.id || '",%') order by sequence limit 1`,
  },
];

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
  for (const {rule, of, query} of rules) {
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
