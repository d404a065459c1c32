import {sql} from 'kysely';

import type {Database} from '../database/database';
import {hashText} from '../secrets';

/** Milliseconds; windows begin at the full minute, so that every server means the same one. */
export const WINDOW = 60_000;

/** Counts one more request in each bucket and tells how many each has had in this window. */
export type Count = (buckets: readonly string[], now: number) => Promise<number[]> | number[];

/** Counts within this process: right where one server has the database for itself. */
export function countInMemory(): Count {
  const counts = new Map<string, number>();
  let current = 0;
  return (buckets, now) => {
    const window = Math.floor(now / WINDOW);
    // Forgetting all of the last window at once keeps the memory small without a sweep.
    if (window !== current) counts.clear();
    current = window;
    return buckets.map((bucket) => {
      const count = (counts.get(bucket) ?? 0) + 1;
      counts.set(bucket, count);
      return count;
    });
  };
}

/**
 * Counts in the database, for all servers that share it.
 * @param secret a bucket may hold an address: the table has keyed hashes alone
 */
export function countInDatabase({queries}: Database, secret: string): Count {
  return async (named, now) => {
    const buckets = named.map((bucket) => hashText(secret, bucket));
    const window_start = Math.floor(now / WINDOW) * WINDOW;
    // In one order everywhere, or two servers wait for each other's rows.
    const rows = [...buckets].sort().map((bucket) => ({bucket, window_start, count: 1}));
    const counted = await queries
      .insertInto('request_counts')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['bucket', 'window_start'])
          .doUpdateSet({count: sql<number>`request_counts.count + 1`}),
      )
      .returning(['bucket', 'count'])
      .execute();
    return buckets.map((bucket) => counted.find((row) => row.bucket === bucket)?.count ?? 0);
  };
}
