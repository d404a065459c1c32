import {sql} from 'kysely';

import type {Database, Queries} from '../database';

/**
 * Charges requests one after another, each to all of its buckets, or to none when one refuses:
 * `addRequest` and `isWithin` of limits/gcra.ts in SQL. A request sees what those before it charged.
 *
 * `buckets` are all that are charged, each once, with their `gaps` and `mosts`; `charged` are places
 * in it, request after request, and `ends` where those of each request end. Every row is added or
 * locked before one is changed, in the order of `buckets`: servers that give the same order never
 * wait for each other's rows. A function, since its plans are kept: a statement that does the same
 * takes longer to plan than to run.
 */
const charging = `create function charge_rate_limits(
    buckets text[], gaps bigint[], mosts bigint[],
    charged int[], ends int[], moments bigint[], tolerance bigint,
    out arrivals bigint[], out are_admitted boolean[]) language plpgsql as $$
  declare
    tats bigint[];
    changed boolean[];
    stored bigint;
    start int := 1;
    is_admitted boolean;
    place int;
  begin
    for k in 1 .. cardinality(buckets) loop
      loop
        select tat into stored from rate_limits where bucket = buckets[k] for update;
        exit when found;
        -- Another server may add the row first, or sweep it before it is locked: look again.
        insert into rate_limits values (buckets[k], 0) on conflict do nothing;
      end loop;
      tats[k] := stored;
    end loop;
    for r in 1 .. cardinality(ends) loop
      is_admitted := true;
      for i in start .. ends[r] loop
        place := charged[i];
        stored := tats[place];
        if stored > moments[r] + mosts[place] + tolerance then
          stored := moments[r];
        end if;
        arrivals[i] := greatest(stored, moments[r]) + gaps[place];
        is_admitted := is_admitted and arrivals[i] <= moments[r] + mosts[place];
      end loop;
      for i in start .. ends[r] loop
        place := charged[i];
        if is_admitted then
          tats[place] := arrivals[i];
          changed[place] := true;
        else
          arrivals[i] := arrivals[i] - gaps[place];
        end if;
      end loop;
      are_admitted[r] := is_admitted;
      start := ends[r] + 1;
    end loop;
    for k in 1 .. cardinality(buckets) loop
      if changed[k] then
        update rate_limits set tat = tats[k] where bucket = buckets[k];
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
