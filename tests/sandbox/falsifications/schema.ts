import type {Falsification} from './ledger';

const row =
  (name: string): Falsification['finding'] =>
  () => ({rule: 'schema', row: name});
const postgres = (what: string, statements: string[], name: string): Falsification => ({
  what,
  statements: () => statements,
  finding: row(name),
  only: 'PostgreSQL',
});

/** The guards of the schema itself, but those of SQLite alone. */
export const schemaFalsifications: readonly Falsification[] = [
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
    'function refuse_change()',
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
    'ids begin anew',
    ["select setval(pg_get_serial_sequence('sessions', 'id'), 1)"],
    'sequence sessions.id',
  ),
  postgres(
    'a constraint excludes rows',
    ['alter table failures add constraint extra exclude using btree (session_id with =)'],
    'constraint failures.extra',
  ),
  postgres(
    'a column takes two texts for one',
    [
      "create collation loose (provider = icu, locale = 'und-u-ks-level1', deterministic = false)",
      'alter table failures alter column key_hash type text collate loose',
    ],
    'column failures.key_hash',
  ),
  postgres(
    'a function has a line more',
    [
      `do $do$ begin execute replace(pg_get_functiondef('touch_session'::regproc),
        'begin update', E'begin\\nupdate'); end $do$`,
    ],
    'function touch_session()',
  ),
  postgres(
    'a function looks elsewhere',
    ['alter function touch_session() set search_path = evil'],
    'function touch_session()',
  ),
  postgres(
    'a function stands in the place of PostgreSQL’s own',
    ['create function cardinality(text[]) returns int language sql as $$ select 0 $$'],
    'function cardinality(text[])',
  ),
  postgres(
    'an operator stands in the place of PostgreSQL’s own',
    [
      'create schema evil',
      "create function evil.hide(bigint, text) returns text language sql as $$ select '' $$",
      'create operator || (function = evil.hide, leftarg = bigint, rightarg = text)',
    ],
    'operator ||(bigint, text)',
  ),
  postgres(
    'a view reads the tables of a schema that is named as one of ours',
    [
      'create schema transfers',
      'create table transfers.transfers (like public.transfers)',
      `create or replace view entries as
        select id as transfer_id, session_id, debit as account, -amount as amount from transfers.transfers
        union all select id, session_id, credit, amount from transfers.transfers`,
    ],
    'view entries reads',
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
