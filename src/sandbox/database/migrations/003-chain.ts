import {sql} from 'kysely';

import type {Database, Queries} from '../database';

/**
 * Milliseconds for which rows without a link are taken for those of an older server: the longest life
 * of a session (seven days), and a day for the last older server to end.
 */
export const OLDER_SERVERS = 8 * 86_400_000;

const columns: Readonly<Record<string, readonly string[]>> = {
  sessions: [
    'key_id bigint',
    'slot bigint',
    'terms text',
    'links bigint',
    'head text',
    'seal text',
    'touches bigint not null default 0',
  ],
  transfers: ['position bigint', 'link text'],
  payments: ['due bigint', 'terms text'],
  idempotency: ['position bigint', 'link text'],
  failures: ['position bigint', 'link text'],
  registry: ['key_id bigint', 'seal text'],
};

const tables = [
  `create table secrets (
    id bigint primary key,
    fingerprint text not null unique,
    made_at bigint not null,
    unlinked_until bigint not null,
    seal text not null)`,
  `create table session_register (
    slot bigint primary key,
    opened bigint not null,
    ended bigint not null,
    id_sum bigint not null,
    key_id bigint not null,
    seal text not null)`,
  `create table chain_start (unlinked_until bigint not null)`,
];

const LINKED_TABLES = ['transfers', 'idempotency', 'failures'] as const;

/** A server of the version before writes no links: what it adds must still be seen by the others. */
const touch = {
  sqlite: LINKED_TABLES.map(
    (table) => `create trigger ${table}_touch after insert on ${table} when new.link is null
      begin update sessions set touches = touches + 1 where id = new.session_id; end`,
  ),
  postgres: [
    `create function touch_session() returns trigger language plpgsql as
      $$ begin update sessions set touches = touches + 1 where id = new.session_id; return null; end $$`,
    ...LINKED_TABLES.map(
      (table) => `create trigger ${table}_touch after insert on ${table} for each row
        when (new.link is null) execute function touch_session()`,
    ),
  ],
};

/**
 * Every key of a session's rows begins with the session, so that the tables can be partitioned by it.
 * SQLite has one file, and changes no key of a table that is there.
 */
const keysBySession = [
  'alter table transfers drop constraint transfers_payment_id_fkey',
  'alter table idempotency drop constraint idempotency_payment_id_fkey',
  'alter table transfers drop constraint transfers_payment_id_key',
  'alter table idempotency drop constraint idempotency_payment_id_key',
  'alter table payments drop constraint payments_id_key, drop constraint payments_pkey',
  'alter table payments add primary key (session_id, id)',
  'alter table transfers drop constraint transfers_pkey',
  'alter table transfers add primary key (session_id, id)',
  'drop index transfers_by_session',
  ...['transfers', 'idempotency'].flatMap((table) => [
    `alter table ${table} add unique (session_id, payment_id)`,
    `alter table ${table} add foreign key (session_id, payment_id)
      references payments (session_id, id) on delete cascade`,
  ]),
];

/**
 * Version 3: the rows of a session are chained by HMAC, and sessions are counted in a register.
 * @param from the version that the database had before: its servers may run on for a while
 */
export async function createChain(
  queries: Queries,
  engine: Database['engine'],
  from: number,
): Promise<void> {
  const added = Object.entries(columns).flatMap(([table, names]) =>
    names.map((name) => `alter table ${table} add column ${name}`),
  );
  const keys = engine === 'postgres' ? keysBySession : [];
  for (const statement of [...added, ...tables, ...keys, ...touch[engine]]) {
    await sql.raw(statement).execute(queries);
  }
  const until = from > 0 ? Date.now() + OLDER_SERVERS : 0;
  await sql`insert into chain_start (unlinked_until) values (${until})`.execute(queries);
}
