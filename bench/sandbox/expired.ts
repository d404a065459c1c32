import fs from 'node:fs';

import {sql} from 'kysely';

import type {Sandbox} from '../../src/sandbox/sandbox';

/** How many sessions have ended, and how many transfers each has. */
export interface Expired {
  readonly sessions: number;
  readonly transfers: number;
}

/** A link's length in letters. */
const LINK = '-'.repeat(43);
const HOUR = 3_600_000;

/**
 * Writes sessions that have ended into a SQLite database, as many rows as real ones, but linked to
 * nothing and not in the register: a sweep has the same work, an audit would find them.
 */
export async function insertExpired(
  {database: {queries, place}}: Sandbox,
  {sessions, transfers}: Expired,
): Promise<void> {
  await sql`pragma synchronous = off`.execute(queries);
  const begin = Date.now() - HOUR;
  await sql`
    with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${sessions})
    insert into sessions (token_hash, wallet, opened_at, expires_at, key_id, slot, links, head, seal)
    select lower(hex(randomblob(32))), 'usual', ${begin - HOUR}, ${begin} + n, 1, n % 16,
      ${transfers}, ${LINK}, ${LINK}
    from numbers`.execute(queries);
  await sql`
    with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${transfers})
    insert into transfers (session_id, debit, credit, amount, made_at, position, link)
    select id, 'source', 'wallet', 1000, opened_at, n, ${LINK} from sessions, numbers`.execute(
    queries,
  );
  await sql`pragma wal_checkpoint(truncate)`.execute(queries);
  await sql`pragma synchronous = full`.execute(queries);
  syncFile(place.slice('file:'.length));
}

/** Or the first sync of the sweep would wait until all that was filled in is on the disk. */
function syncFile(file: string): void {
  const handle = fs.openSync(file, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}
