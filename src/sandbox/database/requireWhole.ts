import {sql} from 'kysely';

import {DatabaseError} from './database';
import type {Database, Queries} from './database';

interface Table {
  readonly table: string;
  readonly columns: readonly string[];
  /** Whether its rows have numbers: each of ours has, one that somebody added may be without. */
  readonly isNumbered: boolean;
}

const SCHEMA: Table = {
  table: 'sqlite_schema',
  columns: ['type', 'name', 'tbl_name', 'sql'],
  isNumbered: true,
};

async function listTables(queries: Queries): Promise<Table[]> {
  const {rows} = await sql<{table: string; column: string; wr: number}>`
    select t.name as "table", c.name as "column", l.wr
    from sqlite_schema t, pragma_table_list(t.name) l, pragma_table_info(t.name) c
    where t.type = 'table' and l.schema = 'main'`.execute(queries);
  const byTable = new Map<string, Table>();
  for (const {table, column, wr} of rows) {
    const columns = [...(byTable.get(table)?.columns ?? []), column];
    byTable.set(table, {table, columns, isNumbered: wr === 0});
  }
  return [...byTable.values()];
}

interface Suspect {
  readonly row: number | null;
  /** The texts as the hexadecimal digits of their bytes. */
  readonly hex: string;
}

/** The texts of each row that has more than printable ASCII. */
async function readSuspects(
  queries: Queries,
  {table, columns, isNumbered}: Table,
): Promise<readonly Suspect[]> {
  const isSuspect = columns.map((name) => {
    const text = sql.ref(name);
    return sql`typeof(${text}) = 'text' and
      (${text} glob '*[^ -~]*' or length(${text}) <> length(cast(${text} as blob)))`;
  });
  const digits = columns.map(
    (name) => sql`case typeof(${sql.ref(name)}) when 'text' then hex(${sql.ref(name)}) else '' end`,
  );
  const hex = sql.join(digits, sql` || '0A' || `);
  const row = isNumbered ? sql.ref('rowid') : sql.lit(null);
  const {rows} = await sql<Suspect>`select ${row} as "row", ${hex} as hex
    from ${sql.table(table)} where ${sql.join(isSuspect, sql` or `)}`.execute(queries);
  return rows;
}

function isText({hex}: Suspect): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(Buffer.from(hex, 'hex'));
    return true;
  } catch {
    return false;
  }
}

/** SQLite's own check of its pages, and of each index against its table. */
async function findDamage(queries: Queries, only: readonly string[]): Promise<string | undefined> {
  const checks = only.length > 0 ? only.map((table) => `(${table})`) : [''];
  for (const check of checks) {
    const {rows} = await sql
      .raw<{integrity_check: string}>(`pragma integrity_check${check}`)
      .execute(queries);
    const first = rows[0]!.integrity_check;
    if (first !== 'ok') return first.replace(/\s+/g, ' ');
  }
  return undefined;
}

async function findNoText(queries: Queries, only: readonly string[]): Promise<string | undefined> {
  const isAsked = ({table}: Table) => only.length === 0 || only.includes(table);
  for (const one of [SCHEMA, ...(await listTables(queries)).filter(isAsked)]) {
    const broken = (await readSuspects(queries, one)).find((suspect) => !isText(suspect));
    if (broken) return `what is no text stands in ${one.table}, row ${broken.row ?? 'unknown'}`;
  }
  return undefined;
}

/**
 * Looks whether a SQLite file is whole. Its driver ends the process when it meets a text that is no
 * UTF-8, which a damaged page may hold, so this is asked before anything is read.
 * @param only tables to look through; all of them otherwise
 * @throws DatabaseError when it is damaged
 */
export async function requireWhole(
  {engine, place, queries}: Database,
  only: readonly string[] = [],
): Promise<void> {
  if (engine === 'postgres') return;
  const damage = (await findDamage(queries, only)) ?? (await findNoText(queries, only));
  if (damage === undefined) return;
  throw new DatabaseError(
    `The database ${place} is damaged (${damage}): put a back-up in its place.`,
  );
}
