import {sql} from 'kysely';

import type {Database} from '../database/database';
import {hashText} from '../secrets';
import {TOLERANCE} from './gcra';
import type {ChargeBuckets} from './memoryStore';

/** The driver gives the numbers of an array as text. */
interface Row {
  readonly arrivals: readonly string[];
  readonly is_admitted: boolean;
}

/**
 * Charges in the database, for all servers that share it: one statement, which calls the function of
 * migrations/004-rate-limits.ts.
 * @param secret a bucket may hold an address: the table has keyed hashes alone
 */
export function chargeInDatabase({queries}: Database, secret: string): ChargeBuckets {
  return async (buckets, now) => {
    const hashes = buckets.map(({key}) => hashText(secret, key));
    // In one order everywhere, or two servers wait for each other's rows.
    const order = [...hashes.keys()].sort((one, other) => (hashes[one]! < hashes[other]! ? -1 : 1));
    const rules = order.map((index) => buckets[index]!.rule);
    const {rows} = await sql<Row>`
      select * from charge_rate_limits(
        ${order.map((index) => hashes[index])},
        ${rules.map(({gap}) => gap)}, ${rules.map(({gap, burst}) => gap * burst)},
        ${now}, ${TOLERANCE})`.execute(queries);
    const {arrivals, is_admitted: isAdmitted} = rows[0]!;
    return {isAdmitted, arrivals: hashes.map((_, index) => Number(arrivals[order.indexOf(index)]))};
  };
}
