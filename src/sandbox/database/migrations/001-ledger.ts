import {sql} from 'kysely';

import type {Database, Queries} from '../database';

const tables = (id: string) => [
  `create table sessions (
    id ${id},
    token_hash text not null unique,
    wallet text not null,
    opened_at bigint not null,
    expires_at bigint not null)`,
  `create index sessions_by_expiry on sessions (expires_at)`,
  `create table payments (
    sequence ${id},
    id text not null unique,
    session_id bigint not null references sessions (id) on delete cascade,
    code text not null,
    provider text not null,
    service text not null,
    account text not null,
    amount bigint not null check (amount > 0),
    wallet_before bigint not null,
    account_before bigint not null,
    made_at bigint not null)`,
  `create index payments_by_session on payments (session_id, sequence)`,
  `create table transfers (
    id ${id},
    session_id bigint not null references sessions (id) on delete cascade,
    debit text not null,
    credit text not null,
    amount bigint not null check (amount > 0),
    payment_id text unique references payments (id) on delete cascade,
    made_at bigint not null,
    check (debit <> credit))`,
  `create index transfers_by_session on transfers (session_id)`,
  `create table idempotency (
    session_id bigint not null references sessions (id) on delete cascade,
    key_hash text not null,
    fingerprint text not null,
    status bigint not null,
    body text not null,
    payment_id text unique references payments (id) on delete cascade,
    made_at bigint not null,
    primary key (session_id, key_hash))`,
  `create table failures (
    session_id bigint not null references sessions (id) on delete cascade,
    key_hash text not null,
    primary key (session_id, key_hash))`,
  `create table registry (
    reference text primary key,
    number text not null unique,
    kind text not null,
    holder text not null,
    amount_due bigint)`,
];

const views = [
  `create view entries as
    select id as transfer_id, session_id, debit as account, -amount as amount from transfers
    union all
    select id, session_id, credit, amount from transfers`,
  `create view balances as
    select session_id, account, cast(sum(amount) as bigint) as balance
    from entries group by session_id, account`,
];

// A payment that was made can be forgotten with its whole session, but never altered.
const guards = {
  sqlite: ['transfers', 'payments'].map(
    (table) => `create trigger ${table}_stay before update on ${table}
      begin select raise(abort, '${table} are never changed'); end`,
  ),
  postgres: [
    `create function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception '% are never changed', tg_table_name; end $$`,
    ...['transfers', 'payments'].map(
      (table) => `create trigger ${table}_stay before update on ${table}
        for each row execute function refuse_change()`,
    ),
  ],
};

const ids = {
  sqlite: 'integer primary key autoincrement',
  postgres: 'bigint generated always as identity primary key',
};

/** Version 1: sessions, the ledger with its payments, idempotency records, imported accounts. */
export async function createLedger(queries: Queries, engine: Database['engine']): Promise<void> {
  for (const statement of [...tables(ids[engine]), ...views, ...guards[engine]]) {
    await sql.raw(statement).execute(queries);
  }
}
