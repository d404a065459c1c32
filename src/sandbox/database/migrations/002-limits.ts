import {sql} from 'kysely';

import type {Database, Queries} from '../database';

/**
 * Version 2: request counts, which the servers of one PostgreSQL share. Unlogged, since a count lost
 * in a crash harms nobody. A SQLite file has one server, which counts in memory.
 */
export async function createLimits(queries: Queries, engine: Database['engine']): Promise<void> {
  if (engine === 'sqlite') return;
  await sql`create unlogged table request_counts (
    bucket text not null,
    window_start bigint not null,
    count bigint not null,
    primary key (bucket, window_start))`.execute(queries);
}
