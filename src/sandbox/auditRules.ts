import {sql} from 'kysely';
import type {RawBuilder} from 'kysely';

/** What has to hold in every database, whatever was done to it. */
export interface Rule {
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

/** Every rule of the ledger and of what was told from it. */
export const auditRules: readonly Rule[] = [
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
