import {sql} from 'kysely';
import type {Selectable} from 'kysely';

import type {Finding} from '../../../src/sandbox/audit/finding';
import type {Queries} from '../../../src/sandbox/database/database';
import type {Schema} from '../../../src/sandbox/database/schema';
import {importRegistry} from '../../../src/sandbox/importRegistry';
import type {Engine} from '../engines/engine';
import {imported} from '../practice';
import type {Practice, Visitor} from '../practice';

type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;

/** A ledger to be falsified: what its rows are, and how a guard is got round. */
export interface Ledger {
  readonly engine: Engine['name'];
  readonly sessions: Row<'sessions'>[];
  readonly transfers: Row<'transfers'>[];
  readonly payments: Row<'payments'>[];
  readonly answers: Row<'idempotency'>[];
  readonly slots: Row<'session_register'>[];
  readonly accounts: Row<'registry'>[];
  /** The statements with the guard of a table away, and put back as it was. */
  unguarded(table: 'transfers' | 'payments', ...statements: string[]): string[];
}

/** One way to falsify a ledger by whoever may write all its tables, and has not the secret. */
export interface Falsification {
  readonly what: string;
  readonly statements: (ledger: Ledger) => string[];
  /** What is named at least. */
  readonly finding: (ledger: Ledger) => Partial<Finding>;
  readonly only?: Engine['name'];
}

export const INVOICE = '7000000000000001';
async function payAll(visitor: Visitor): Promise<void> {
  await visitor.pay('one', {amount: 10_000});
  await visitor.pay('refused', {amount: 999});
  await visitor.pay('two', {amount: 20_000});
  await visitor.pay('invoice', {service: 'signature', account: INVOICE, amount: 120_000});
  for (const key of ['provider back', 'provider back'])
    await visitor.pay(key, {account: '00101200010023'});
  await visitor.pay('imported', {account: imported.number, amount: 30_000});
  await visitor.pay('last', {amount: 40_000});
}

/** An account that nobody pays. */
export const UNPAID = '7000000000000088';
const unpaid = {number: UNPAID, kind: 'invoice', holder: 'ИП Пример', amountDue: 45_000} as const;

/** Fills a database: a session of every kind of row, one near its limit, one that only was refused. */
export async function fillLedger(practice: Practice): Promise<void> {
  const {database, keyring} = practice.sandbox;
  await importRegistry(database, keyring, [imported, unpaid]);
  await payAll(await practice.open());
  await (await practice.open('near_limit')).pay('near', {amount: 10_000});
  await (await practice.open('low')).pay('poor', {amount: 100_000});
}

function guards(
  engine: Engine['name'],
  triggers: ReadonlyMap<string, string>,
): Ledger['unguarded'] {
  return (table, ...statements) => {
    const name = `${table}_stay`;
    return engine === 'SQLite'
      ? [`drop trigger ${name}`, ...statements, triggers.get(name)!]
      : [
          `alter table ${table} disable trigger ${name}`,
          ...statements,
          `alter table ${table} enable trigger ${name}`,
        ];
  };
}

async function readTriggers(engine: Engine['name'], queries: Queries) {
  if (engine !== 'SQLite') return new Map<string, string>();
  const {rows} = await sql<{name: string; sql: string}>`
    select name, sql from sqlite_schema where type = 'trigger'`.execute(queries);
  return new Map(rows.map((row) => [row.name, row.sql]));
}

/** Reads the ledger that is to be falsified. */
export async function readLedger(engine: Engine['name'], queries: Queries): Promise<Ledger> {
  const all = <Table extends keyof Schema>(table: Table) =>
    queries
      .selectFrom(table as 'sessions')
      .selectAll()
      .execute() as unknown as Promise<Row<Table>[]>;
  return {
    engine,
    sessions: (await all('sessions')).sort((one, other) => one.id - other.id),
    transfers: (await all('transfers')).sort((one, other) => one.id - other.id),
    payments: (await all('payments')).sort((one, other) => one.sequence - other.sequence),
    answers: (await all('idempotency')).sort((one, other) => one.position! - other.position!),
    slots: await all('session_register'),
    accounts: await all('registry'),
    unguarded: guards(engine, await readTriggers(engine, queries)),
  };
}
