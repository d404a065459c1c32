import {sql} from 'kysely';

/** A counter that stands below an id that was given would give it again. */
export const listBehind = (schema: string) => {
  const columns = [
    ['sessions', 'id'],
    ['payments', 'sequence'],
    ['transfers', 'id'],
  ] as const;
  const selects = columns.map(([table, column]) => {
    const last = sql`select max(${sql.ref(column)}) from ${sql.id(schema, table)}`;
    const name = sql.lit(`${table}.${column}`);
    return sql`select 'sequence ' || ${name} as name, 'behind' as definition from ours o
      join pg_depend d on d.refobjid = o.oid and d.refclassid = 'pg_class'::regclass
        and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
      join pg_sequence q on q.seqrelid = d.objid
      join pg_attribute a on a.attrelid = o.oid and a.attnum = d.refobjsubid
      where o.relname || '.' || a.attname = ${name}
        and coalesce(pg_sequence_last_value(q.seqrelid), 0) < (${last})`;
  });
  return sql.join(selects, sql` union all `);
};
