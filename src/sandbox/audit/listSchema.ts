import {sql} from 'kysely';

import type {Database, Queries} from '../database/database';

/** What the schema is made of: each part by its kind and name, and how it is defined. */
export type SchemaParts = ReadonlyMap<string, string>;

/** SQLite keeps the statements themselves. */
const sqlite = sql<{name: string; definition: string}>`
  select type || ' ' || name as name, sql as definition
  from sqlite_schema where substr(name, 1, 7) <> 'sqlite_'`;

/** Tables of the current schema; another program's in another schema are not ours to judge. */
const ours = sql`select c.oid, c.relname, c.relkind, c.relrowsecurity from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v') and not c.relispartition`;

/** Partitions of those tables: each has triggers of its own, which can be off for it alone. */
const parts = sql`select c.oid, c.relname, c.relrowsecurity from ours o
  join lateral pg_partition_tree(o.oid) t on t.level > 0 join pg_class c on c.oid = t.relid
  where o.relkind = 'p'`;

/**
 * PostgreSQL's catalogue. The constraints of columns that may not be null are left to the columns,
 * since not every version lists them. A trigger that is off, a rule that diverts what is written, rows
 * that are hidden, and a role whose sessions fire no trigger are all ways to get round a guard.
 */
const postgres = sql<{name: string; definition: string}>`
  with ours as (${ours}), parts as (${parts})
  select 'column ' || o.relname || '.' || a.attname as name,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
      nullif(a.attidentity::text, ''), pg_get_expr(d.adbin, d.adrelid)) as definition
    from ours o join pg_attribute a on a.attrelid = o.oid
    left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and o.relkind <> 'v'
  union all select 'constraint ' || o.relname || '.' || k.conname,
    pg_get_constraintdef(k.oid) || case when k.convalidated then '' else ' not valid' end
    from ours o join pg_constraint k on k.conrelid = o.oid
    where k.contype in ('p', 'u', 'f', 'c') and k.conparentid = 0
  union all select 'trigger ' || o.relname || '.' || t.tgname,
    t.tgenabled::text || ' ' || replace(pg_get_triggerdef(t.oid), quote_ident(current_schema()) || '.', '')
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
    where k.contype in ('p', 'u', 'f', 'c') and k.conislocal and k.conparentid = 0 and k.coninhcount = 0
  union all select 'rule ' || p.relname || '.' || r.rulename, 'rule'
    from parts p join pg_rewrite r on r.ev_class = p.oid
  union all select 'row security ' || p.relname, 'on' from parts p where p.relrowsecurity
  union all select 'view ' || o.relname, pg_get_viewdef(o.oid) from ours o where o.relkind = 'v'
  union all select 'function ' || p.proname, p.prosrc from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace where n.nspname = current_schema()
    and p.proname in ('refuse_change', 'touch_session', 'charge_rate_limits')
  union all select 'setting session_replication_role', current_setting('session_replication_role')
    where current_setting('session_replication_role') <> 'origin'`;

/** Lists tables, constraints, triggers and views as the database has them now. */
export async function listSchema(
  engine: Database['engine'],
  queries: Queries,
): Promise<SchemaParts> {
  const {rows} = await (engine === 'sqlite' ? sqlite : postgres).execute(queries);
  return new Map(rows.map(({name, definition}) => [name, normalise(name, definition ?? '')]));
}

/** Versions of PostgreSQL lay views out differently, and not all name the table of each column. */
function normalise(name: string, definition: string): string {
  const text = definition.replace(/\s+/g, ' ').trim();
  return name.startsWith('view ') ? text.replace(/\b(entries|transfers)\./g, '') : text;
}
