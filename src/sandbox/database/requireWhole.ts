import {sql} from 'kysely';

import {DatabaseError} from './database';
import type {Database, Queries} from './database';

const SCHEMA = {table: 'sqlite_schema', columns: ['type', 'name', 'tbl_name', 'sql']};

async function listTables(queries: Queries): Promise<(typeof SCHEMA)[]> {
  const {rows} = await sql<{table: string; column: string}>`
    select t.name as "table", c.name as "column" from sqlite_schema t, pragma_table_info(t.name) c
    where t.type = 'table'`.execute(queries);
  const byTable = new Map<string, string[]>();
  for (const {table, column} of rows) byTable.set(table, [...(byTable.get(table) ?? []), column]);
  return [...byTable].map(([table, columns]) => ({table, columns}));
}

/** The texts of each row that has more than printable ASCII, as the hexadecimal digits of their bytes. */
async function readSuspects(queries: Queries, {table, columns}: typeof SCHEMA): Promise<string[]> {
  const isSuspect = columns.map((name) => {
    const text = sql.ref(name);
    return sql`typeof(${text}) = 'text' and
      (${text} glob '*[^ -~]*' or length(${text}) <> length(cast(${text} as blob)))`;
  });
  const digits = columns.map(
    (name) => sql`case typeof(${sql.ref(name)}) when 'text' then hex(${sql.ref(name)}) else '' end`,
  );
  const {rows} = await sql<{hex: string}>`select ${sql.join(digits, sql` || '0A' || `)} as hex
    from ${sql.table(table)} where ${sql.join(isSuspect, sql` or `)}`.execute(queries);
  return rows.map(({hex}) => hex);
}

function isText(hex: string): boolean {
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
  const isAsked = ({table}: typeof SCHEMA) => only.length === 0 || only.includes(table);
  for (const one of [SCHEMA, ...(await listTables(queries)).filter(isAsked)]) {
    const isWhole = (await readSuspects(queries, one)).every(isText);
    if (!isWhole) return `what is no text stands in ${one.table}`;
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
