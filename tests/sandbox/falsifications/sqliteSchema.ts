import type {Falsification} from './ledger';

const sqlite = (what: string, statements: string[], name: string): Falsification => ({
  what,
  statements: () => statements,
  finding: () => ({rule: 'schema', row: name}),
  only: 'SQLite',
});

/** The guards of a SQLite file. */
export const sqliteSchemaFalsifications: readonly Falsification[] = [
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
  sqlite(
    'a trigger has a name that only SQLite gives',
    [
      'create trigger extra after insert on payments begin select 1; end',
      'pragma writable_schema = on',
      "update sqlite_schema set name = 'sqlite_extra' where name = 'extra'",
      'pragma writable_schema = off',
    ],
    'trigger sqlite_extra',
  ),
  sqlite(
    'ids have no room left',
    ["update sqlite_sequence set seq = 9223372036854775807 where name = 'payments'"],
    'sequence payments',
  ),
  sqlite('ids begin anew', ['delete from sqlite_sequence'], 'sequence sessions'),
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
];
