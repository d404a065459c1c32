import {MINUTE} from './rule';
import type {Rule} from './rule';

/**
 * The generic cell rate algorithm (ITU-T I.371): one number a bucket, its theoretical arrival time,
 * is the moment at which the bucket will have recovered from all requests so far. All times are whole
 * microseconds since 1970. The function of database/migrations/004-rate-limits.ts does the same in
 * SQL; one table of cases tests both.
 */

/**
 * Microseconds that the clocks of two servers may differ by. What lies further ahead was written by a
 * clock that was wrong, and is forgotten: nobody waits a day for a clock that jumped back by one.
 */
export const TOLERANCE = MINUTE;

/**
 * Adds one request to a bucket.
 * @param stored the bucket's arrival time, if it has one
 * @returns its next arrival time, were the request let through
 */
export function addRequest(stored: number | undefined, {burst, gap}: Rule, now: number): number {
  const isUsable = stored !== undefined && stored <= now + burst * gap + TOLERANCE;
  return (isUsable ? Math.max(stored, now) : now) + gap;
}

/** Whether a request may pass that would bring the bucket to this arrival time. */
export function isWithin(next: number, {burst, gap}: Rule, now: number): boolean {
  return next <= now + burst * gap;
}

/**
 * Describes a bucket to its client.
 * @returns how many requests may come at once now, and whole seconds until it is one more
 */
export function describeBucket(arrival: number, {burst, gap}: Rule, now: number) {
  const used = Math.max(0, arrival - now);
  const left = Math.max(0, Math.floor((burst * gap - used) / gap));
  const wait = used - (burst - left - 1) * gap;
  return {left, seconds: Math.ceil(wait / 1_000_000)};
}
