import {sql} from 'kysely';

import {createBatch} from '../database/batch';
import type {Database} from '../database/database';
import {hashText} from '../secrets';
import {TOLERANCE} from './gcra';
import type {Charge, ChargeBuckets} from './memoryStore';
import type {Bucket} from './rule';

interface Request {
  readonly buckets: readonly Bucket[];
  /** Microseconds since 1970. */
  readonly now: number;
}

/** The driver gives the numbers of an array as text. */
interface Row {
  readonly arrivals: readonly string[];
  readonly are_admitted: readonly boolean[];
}

/**
 * Lists all buckets of a batch once, in one order everywhere: else two servers wait for each other's
 * rows. A bucket has one rule, since its key begins with the rule's name.
 */
function listBuckets(requests: readonly Request[], secret: string) {
  const byKey = new Map(requests.flatMap(({buckets}) => buckets.map((one) => [one.key, one])));
  const hashed = [...byKey.values()].map(({key, rule}) => ({
    key,
    rule,
    hash: hashText(secret, key),
  }));
  hashed.sort((one, other) => (one.hash < other.hash ? -1 : 1));
  const places = new Map(hashed.map(({key}, index) => [key, index + 1]));
  return {hashes: hashed.map(({hash}) => hash), rules: hashed.map(({rule}) => rule), places};
}

/** Where the buckets of each request end in a list of all. */
function findEnds(requests: readonly Request[]): number[] {
  let end = 0;
  return requests.map(({buckets}) => (end += buckets.length));
}

function readCharges({arrivals, are_admitted: admitted}: Row, ends: readonly number[]): Charge[] {
  return ends.map((end, index) => ({
    isAdmitted: admitted[index]!,
    arrivals: arrivals.slice(ends[index - 1] ?? 0, end).map(Number),
  }));
}

/**
 * Charges in the database, for all servers that share it. Requests that come while a statement is
 * under way share the next one, which calls the function of migrations/004-rate-limits.ts: those of
 * one address would only wait for each other's locks.
 * @param secret a bucket may hold an address: the table has keyed hashes alone
 */
export function chargeInDatabase({queries}: Database, secret: string): ChargeBuckets {
  const charge = createBatch<Request, Charge>(async (requests) => {
    const {hashes, rules, places} = listBuckets(requests, secret);
    const ends = findEnds(requests);
    const {rows} = await sql<Row>`
      select * from charge_rate_limits(
        ${hashes}, ${rules.map(({gap}) => gap)}, ${rules.map(({gap, burst}) => gap * burst)},
        ${requests.flatMap(({buckets}) => buckets.map(({key}) => places.get(key)))},
        ${ends}, ${requests.map(({now}) => now)}, ${TOLERANCE})`.execute(queries);
    return readCharges(rows[0]!, ends);
  });
  return (buckets, now) => charge({buckets, now});
}
