import {sql} from 'kysely';

/**
 * Every function and operator of the schema: one that nobody made for the sandbox may stand in the place of
 * PostgreSQL's own, where it fits the arguments better.
 */
export const listRoutines = (schema: string) => sql`
  select 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name,
    concat_ws(' ', l.lanname, p.prokind::text, p.provolatile::text, p.proparallel::text,
      case when p.proisstrict then 'strict' end, case when p.prosecdef then 'security definer' end,
      case when p.proleakproof then 'leakproof' end, array_to_string(p.proconfig, ' '),
      'returns ' || pg_get_function_result(p.oid), p.prosrc) as definition
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
    where n.nspname = ${schema}
  union all select concat('operator ', p.oprname, '(', format_type(p.oprleft, null), ', ',
      format_type(p.oprright, null), ')'), p.oprcode::text
    from pg_operator p join pg_namespace n on n.oid = p.oprnamespace where n.nspname = ${schema}`;

/** What a view reads, each with its schema: the text of the view may be laid out to look the same. */
export const listRead = (schema: string) => sql`
  select 'view ' || o.relname || ' reads' as name, string_agg(distinct coalesce(
      case when n.nspname = ${schema} then c.relname end, pg_describe_object(d.refclassid, d.refobjid, 0)), ', ')
    as definition
    from ours o join pg_rewrite r on r.ev_class = o.oid
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refobjid <> o.oid
    left join pg_class c on d.refclassid = 'pg_class'::regclass and c.oid = d.refobjid
    left join pg_namespace n on n.oid = c.relnamespace
    where o.relkind = 'v' group by o.relname`;
