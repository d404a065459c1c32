import {sql} from 'kysely';

import type {Database, Queries} from '../database/database';
import {listBehind} from './listBehind';
import {listRead, listRoutines} from './listRoutines';

/** What the schema is made of: each part by its kind and name, and how it is defined. */
export type SchemaParts = ReadonlyMap<string, string>;

interface Part {
  readonly name: string;
  readonly definition: string | null;
}

/**
 * SQLite keeps the statements themselves. Of its own tables the counters of ids and the figures of ANALYZE are
 * left out; no trigger or view is SQLite's own, whatever its name.
 */
const sqlite = sql<Part>`
  select type || ' ' || name as name, sql as definition from sqlite_schema
  where not (type = 'table' and name = 'sqlite_sequence'
      or type = 'table' and name glob 'sqlite_stat[1-4]')
  union all select 'sequence ' || t.name, 'behind' from (
      select 'sessions' as name, max(id) as last from sessions
      union all select 'payments', max(sequence) from payments
      union all select 'transfers', max(id) from transfers) t
    left join sqlite_sequence s on s.name = t.name where coalesce(s.seq, 0) < t.last
  union all select 'sequence ' || name, 'used up' from sqlite_sequence
    where seq >= ${sql.lit(Number.MAX_SAFE_INTEGER)} or typeof(seq) <> 'integer'`;

/** Tables of the schema; another program's in another schema are not ours to judge. */
const listOurs = (
  schema: string,
) => sql`select c.oid, c.relname, c.relkind, c.relrowsecurity, c.relpersistence from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = ${schema} and c.relkind in ('r', 'p', 'v') and not c.relispartition`;

/** Partitions of those tables: each has triggers of its own, which can be off for it alone. */
const parts = sql`select c.oid, c.relname, c.relrowsecurity, c.relpersistence from ours o
  join lateral pg_partition_tree(o.oid) t on t.level > 0 join pg_class c on c.oid = t.relid
  where o.relkind = 'p'`;

/** A table that loses its rows in a crash, or shows those of another. */
const tables = sql`
  select 'table ' || o.relname as name, case o.relpersistence when 'p' then 'logged' else 'unlogged' end
    as definition from ours o where o.relkind <> 'v'
  union all select 'table ' || p.relname, 'unlogged' from parts p where p.relpersistence <> 'p'
  union all select 'inheritance ' || i.inhparent::regclass || ' of ' || i.inhrelid::regclass, ''
    from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where not c.relispartition and c.relkind <> 'i' and c.relkind <> 'I'
    and (i.inhparent in (select oid from ours) or i.inhrelid in (select oid from ours))`;

/** Indexes but those of constraints, and those that a partition has of its table. */
const indexes = sql`
  select 'index ' || t.relname || '.' || c.relname as name,
    replace(pg_get_indexdef(c.oid), ' ON ONLY ', ' ON ') || case when x.indisvalid then '' else ' not valid' end
    as definition
    from (select oid, relname from ours union all select oid, relname from parts) t
    join pg_index x on x.indrelid = t.oid join pg_class c on c.oid = x.indexrelid
    where not c.relispartition and not exists (select from pg_constraint k
      where k.conindid = c.oid and k.conrelid = t.oid and k.contype in ('p', 'u', 'x'))`;

/** The counters of ids; one that has gone beyond what a number can hold tells two rows by one id. */
const sequences = sql`
  select 'sequence ' || o.relname || '.' || a.attname as name,
    concat_ws(' ', s.seqtypid::regtype, s.seqincrement, s.seqmin, s.seqmax, case when s.seqcycle then 'cycle' end,
      case when pg_sequence_last_value(s.seqrelid) >= ${sql.lit(Number.MAX_SAFE_INTEGER)} then 'used up' end)
    as definition
    from ours o join pg_depend d on d.refobjid = o.oid and d.refclassid = 'pg_class'::regclass
      and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
    join pg_sequence s on s.seqrelid = d.objid
    join pg_attribute a on a.attrelid = o.oid and a.attnum = d.refobjsubid`;

/**
 * PostgreSQL's catalogue. The constraints of columns that may not be null are left to the columns,
 * since not every version lists them. A trigger that is off, a rule that diverts what is written, rows
 * that are hidden, and a role whose sessions fire no trigger are all ways to get round a guard.
 */
const listParts = (schema: string) => sql<Part>`
  with ours as (${listOurs(schema)}), parts as (${parts})
  select 'column ' || o.relname || '.' || a.attname as name,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
      case when a.attcollation <> t.typcollation then 'collate ' || a.attcollation::regcollation end,
      nullif(a.attidentity::text, ''), nullif(a.attgenerated::text, ''), pg_get_expr(d.adbin, d.adrelid)) as definition
    from ours o join pg_attribute a on a.attrelid = o.oid join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and o.relkind <> 'v'
  union all select 'constraint ' || o.relname || '.' || k.conname,
    pg_get_constraintdef(k.oid) || case when k.convalidated then '' else ' not valid' end
    from ours o join pg_constraint k on k.conrelid = o.oid
    where k.contype <> 'n' and k.conparentid = 0
  union all select 'trigger ' || o.relname || '.' || t.tgname,
    t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid)
    from ours o join pg_trigger t on t.tgrelid = o.oid where not t.tgisinternal
  union all select 'disabled trigger ' || o.relname || '.' || t.tgname, t.tgenabled::text
    from ours o join pg_trigger t on t.tgrelid = o.oid where t.tgisinternal and t.tgenabled <> 'O'
  union all select 'rule ' || o.relname || '.' || r.rulename, 'rule'
    from ours o join pg_rewrite r on r.ev_class = o.oid where r.rulename <> '_RETURN'
  union all select 'row security ' || o.relname, 'on' from ours o where o.relrowsecurity
  union all select 'partitions ' || o.relname, pg_get_partkeydef(o.oid) from ours o where o.relkind = 'p'
  union all select 'trigger ' || p.relname || '.' || t.tgname, t.tgenabled::text
    from parts p join pg_trigger t on t.tgrelid = p.oid
    where t.tgenabled <> 'O' or t.tgparentid = 0 and not t.tgisinternal
  union all select 'constraint ' || p.relname || '.' || k.conname, pg_get_constraintdef(k.oid)
    from parts p join pg_constraint k on k.conrelid = p.oid
    where k.contype <> 'n' and k.conislocal and k.conparentid = 0 and k.coninhcount = 0
  union all select 'rule ' || p.relname || '.' || r.rulename, 'rule'
    from parts p join pg_rewrite r on r.ev_class = p.oid
  union all select 'row security ' || p.relname, 'on' from parts p where p.relrowsecurity
  union all select 'view ' || o.relname, pg_get_viewdef(o.oid) from ours o where o.relkind = 'v'
  union all ${listRoutines(schema)} union all ${listRead(schema)} union all ${listBehind(schema)}
  union all ${tables} union all ${indexes} union all ${sequences}
  union all select 'setting synchronous_commit', 'off' where current_setting('synchronous_commit') = 'off'
  union all select 'setting session_replication_role', current_setting('session_replication_role')
    where current_setting('session_replication_role') <> 'origin'`;

/** Versions of PostgreSQL lay views out differently, and not all name the table of each column: see listRead. */
function normalise(name: string, definition: string): string {
  const text = definition.replace(/\s+/g, ' ').trim();
  return name.startsWith('view ') ? text.replace(/\b(entries|transfers)\./g, '') : text;
}

function collect(parts: readonly Part[], schema?: string): Map<string, string> {
  const collected = new Map<string, string>();
  // The whole name of the schema, and not the end of another's.
  const prefix = new RegExp(`(?<![\\w$".])${schema}\\.`, 'g');
  for (const {name, definition} of parts) {
    // A line ends a comment, and a schema may be named in a text.
    const isExact = name.startsWith('function ');
    const text = isExact
      ? (definition ?? '')
      : normalise(name, (definition ?? '').replace(prefix, ''));
    // No part hides another of the same name.
    collected.set(name, collected.has(name) ? `${collected.get(name)} and ${text}` : text);
  }
  return collected;
}

/**
 * Lists with nothing but the catalogue in the search path: functions and operators of the database's
 * own, which could lie, are not found there. Two schemas in the usual path can hide each other's
 * tables, so that is a part too.
 */
async function listPostgres(queries: Queries): Promise<SchemaParts> {
  const found = await sql<{schemas: string[]; path: string}>`
    select pg_catalog.current_schemas(true)::pg_catalog.text[] as schemas,
      pg_catalog.current_setting('search_path') as path`.execute(queries);
  const {schemas, path} = found.rows[0]!;
  const [first, schema = 'public', ...rest] = schemas.filter((name) => !name.startsWith('pg_temp'));
  await sql`select pg_catalog.set_config('search_path', 'pg_catalog', true)`.execute(queries);
  const parts = collect((await listParts(schema).execute(queries)).rows, schema);
  await sql`select pg_catalog.set_config('search_path', ${path}, true)`.execute(queries);
  if (first !== 'pg_catalog' || rest.length > 0) parts.set('setting search_path', path);
  return parts;
}

/**
 * Lists tables, constraints, triggers and views as the database has them now.
 * @param queries a transaction, on PostgreSQL
 */
export async function listSchema(
  engine: Database['engine'],
  queries: Queries,
): Promise<SchemaParts> {
  if (engine === 'postgres') return listPostgres(queries);
  return collect((await sqlite.execute(queries)).rows);
}
