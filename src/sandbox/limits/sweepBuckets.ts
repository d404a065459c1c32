import {sql} from 'kysely';

import type {Sandbox} from '../sandbox';
import {TOLERANCE} from './gcra';
import {MINUTE} from './rule';

/** Rows a statement: few enough that no request waits for it. */
const BATCH = 500;

/**
 * Forgets a batch of buckets that have recovered, or that a wrong clock wrote far ahead. Rows that a
 * request is renewing are passed over. On SQLite there are none, since its server counts in memory.
 * @returns whether there may be more
 */
export async function sweepBuckets({database, now}: Sandbox): Promise<boolean> {
  if (database.engine === 'sqlite') return false;
  const recovered = now() * 1000 - TOLERANCE;
  const ahead = now() * 1000 + 2 * MINUTE + TOLERANCE;
  const {numAffectedRows} = await sql`
    delete from rate_limits where bucket in (
      select bucket from rate_limits where tat < ${recovered} or tat > ${ahead}
        limit ${BATCH} for update skip locked)`.execute(database.queries);
  return Number(numAffectedRows) === BATCH;
}
