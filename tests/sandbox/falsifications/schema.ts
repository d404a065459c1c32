import type {Falsification} from './ledger';

const row =
  (name: string): Falsification['finding'] =>
  () => ({rule: 'schema', row: name});
const sqlite = (what: string, statements: string[], name: string): Falsification => ({
  what,
  statements: () => statements,
  finding: row(name),
  only: 'SQLite',
});
const postgres = (what: string, statements: string[], name: string): Falsification => ({
  what,
  statements: () => statements,
  finding: row(name),
  only: 'PostgreSQL',
});

/** The guards of the schema itself. */
export const schemaFalsifications: readonly Falsification[] = [
  sqlite('a trigger is dropped', ['drop trigger transfers_stay'], 'trigger transfers_stay'),
  sqlite(
    'a trigger does nothing',
    [
      'drop trigger payments_stay',
      'create trigger payments_stay before update on payments begin select 1; end',
    ],
    'trigger payments_stay',
  ),
  sqlite(
    'a trigger is added that takes rows away',
    ['create trigger extra after insert on transfers begin delete from failures; end'],
    'trigger extra',
  ),
  sqlite(
    'a trigger has the name of none of SQLite’s own',
    ['create trigger sqliteXpay after insert on payments begin select 1; end'],
    'trigger sqliteXpay',
  ),
  sqlite('an index is dropped', ['drop index payments_by_session'], 'index payments_by_session'),
  sqlite('a column is added', ['alter table payments add column extra text'], 'table payments'),
  sqlite(
    'a view shows other balances',
    [
      'drop view balances',
      'create view balances as select 1 as session_id, 2 as account, 3 as balance',
    ],
    'view balances',
  ),
  {
    what: 'a version is not recorded',
    statements: () => ['delete from schema_version where version = 2'],
    finding: row('schema_version'),
  },
  postgres(
    'a column is worked out in place of written',
    [
      'alter table payments drop column due',
      'alter table payments add column due bigint generated always as (amount) stored',
    ],
    'column payments.due',
  ),
  postgres(
    'an index lets a session have one refusal',
    ['create unique index extra on idempotency (session_id) where status = 7'],
    'index idempotency.extra',
  ),
  postgres(
    'an index is dropped',
    ['drop index payments_by_session'],
    'index payments.payments_by_session',
  ),
  postgres(
    'a table loses its rows in a crash',
    ['alter table failures set unlogged'],
    'table failures',
  ),
  postgres(
    'a table shows the rows of another',
    ['create schema evil', 'create table evil.extra () inherits (failures)'],
    'inheritance public.failures of evil.extra',
  ),
  postgres(
    'a payment is answered before it is on the disk',
    ['set local synchronous_commit = off'],
    'setting synchronous_commit',
  ),
  postgres(
    'ids go on beyond what a number can hold',
    [
      'alter table payments alter column sequence restart with 9007199254740993',
      "select nextval(pg_get_serial_sequence('payments', 'sequence'))",
    ],
    'sequence payments.sequence',
  ),
  postgres(
    'ids go on in steps of two',
    ['alter table transfers alter column id set increment by 2'],
    'sequence transfers.id',
  ),
  postgres(
    'a trigger is dropped',
    ['drop trigger transfers_stay on transfers'],
    'trigger transfers.transfers_stay',
  ),
  postgres(
    'a trigger is off',
    ['alter table payments disable trigger payments_stay'],
    'trigger payments.payments_stay',
  ),
  postgres(
    'every trigger of a table is off',
    ['alter table idempotency disable trigger all'],
    'trigger idempotency.idempotency_touch',
  ),
  postgres(
    'a trigger’s function does nothing',
    [
      'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
    ],
    'function refuse_change',
  ),
  postgres(
    'amounts may be below zero',
    ['alter table transfers drop constraint transfers_amount_check'],
    'constraint transfers.transfers_amount_check',
  ),
  postgres(
    'a payment may have several transfers',
    ['alter table transfers drop constraint transfers_session_id_payment_id_key'],
    'constraint transfers.transfers_session_id_payment_id_key',
  ),
  postgres(
    'a constraint checks new rows alone',
    [
      'alter table payments drop constraint payments_amount_check',
      'alter table payments add constraint payments_amount_check check (amount > 0) not valid',
    ],
    'constraint payments.payments_amount_check',
  ),
  postgres(
    'a rule diverts what is written',
    ['create rule diverted as on insert to failures do instead nothing'],
    'rule failures.diverted',
  ),
  postgres(
    'rows are hidden',
    ['alter table payments enable row level security'],
    'row security payments',
  ),
  postgres(
    'another schema stands before this one',
    ['create schema evil', 'set local search_path = evil, public, pg_catalog'],
    'setting search_path',
  ),
  postgres(
    'an operator hides what is found',
    [
      "create function hide(text, name) returns text language sql as $$ select 'view balances' $$",
      'create operator || (function = hide, leftarg = text, rightarg = name)',
      'alter table payments enable row level security',
    ],
    'row security payments',
  ),
  postgres(
    'sessions fire no trigger',
    ['set local session_replication_role = replica'],
    'setting session_replication_role',
  ),
  postgres(
    'a column has another default',
    ['alter table sessions alter column touches set default 7'],
    'column sessions.touches',
  ),
  postgres(
    'a view shows other balances',
    [
      'create or replace view balances as select session_id, account, cast(0 as bigint) as balance from entries',
    ],
    'view balances',
  ),
];
