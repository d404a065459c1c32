import {sql} from 'kysely';

import type {Database, Queries} from '../database';

/**
 * Charges a request to all of its buckets, or to none when one refuses: `addRequest` and `isWithin`
 * of limits/gcra.ts in SQL. Every row is locked before one is changed, in the order that is given, so
 * that servers which give the same order never wait for each other's rows. A function, since its
 * plans are kept: a statement that does the same takes longer to plan than to run.
 */
const charging = `create function charge_rate_limits(
    buckets text[], gaps bigint[], mosts bigint[], moment bigint, tolerance bigint,
    out arrivals bigint[], out is_admitted boolean) language plpgsql as $$
  declare
    stored bigint;
  begin
    is_admitted := true;
    for i in 1 .. cardinality(buckets) loop
      select tat into stored from rate_limits where bucket = buckets[i] for update;
      if not found then
        -- Another server may add the row first: its number counts.
        insert into rate_limits values (buckets[i], moment) on conflict do nothing;
        select tat into stored from rate_limits where bucket = buckets[i] for update;
      end if;
      if stored > moment + mosts[i] + tolerance then
        stored := moment;
      end if;
      arrivals[i] := greatest(stored, moment) + gaps[i];
      is_admitted := is_admitted and arrivals[i] <= moment + mosts[i];
    end loop;
    for i in 1 .. cardinality(buckets) loop
      if is_admitted then
        update rate_limits set tat = arrivals[i] where bucket = buckets[i];
      else
        arrivals[i] := arrivals[i] - gaps[i];
      end if;
    end loop;
  end $$`;

/**
 * Version 4: one arrival time a bucket in place of counts by the minute. Unlogged, since limits that
 * a crash has emptied harm nobody. `request_counts` stays: a server of the version before, which runs
 * beside this one while that rolls out, still counts there. SQLite needs neither.
 */
export async function createRateLimits(
  queries: Queries,
  engine: Database['engine'],
): Promise<void> {
  if (engine === 'sqlite') return;
  await sql`create unlogged table rate_limits (
    bucket text primary key,
    tat bigint not null)`.execute(queries);
  await sql.raw(charging).execute(queries);
}
