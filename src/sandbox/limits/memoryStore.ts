import {addRequest, isWithin} from './gcra';
import {MINUTE} from './rule';
import type {Bucket} from './rule';

/** What became of a request: let through or not, and each bucket's arrival time after it. */
export interface Charge {
  readonly isAdmitted: boolean;
  readonly arrivals: readonly number[];
}

/**
 * Charges a request to all of its buckets, or to none when one of them refuses.
 * @param now microseconds since 1970
 */
export type ChargeBuckets = (buckets: readonly Bucket[], now: number) => Promise<Charge> | Charge;

/** No bucket takes longer to recover, since a burst is little more than half a quota. */
const GENERATION = 2 * MINUTE;

/** Charges within this process: right where one server has the database for itself. */
export function chargeInMemory(): ChargeBuckets {
  let [recent, older] = [new Map<string, number>(), new Map<string, number>()];
  let generation = 0;

  /** Forgets a whole generation at once: memory stays small, and no sweep holds a request up. */
  function forgetOld(now: number): void {
    const current = Math.floor(now / GENERATION);
    if (current > generation) [older, recent] = [recent, new Map()];
    // A clock that steps back a little forgets nothing; one that jumps back is followed.
    if (current > generation || current < generation - 1) generation = current;
  }

  return (buckets, now) => {
    forgetOld(now);
    const next = buckets.map(({key, rule}) =>
      addRequest(recent.get(key) ?? older.get(key), rule, now),
    );
    const isAdmitted = buckets.every(({rule}, index) => isWithin(next[index]!, rule, now));
    if (!isAdmitted) {
      return {isAdmitted, arrivals: buckets.map(({rule}, index) => next[index]! - rule.gap)};
    }
    buckets.forEach(({key}, index) => recent.set(key, next[index]!));
    return {isAdmitted, arrivals: next};
  };
}
