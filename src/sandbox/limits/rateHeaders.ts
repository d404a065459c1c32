import type {FastifyReply} from 'fastify';

import {describeBucket} from './gcra';
import type {Charge} from './memoryStore';
import type {Bucket} from './rule';

/**
 * Sets the headers of draft-ietf-httpapi-ratelimit-headers: by policy, how many requests may come at
 * once (`r`) within how many seconds, after which it is one more (`t`); and, where the request was
 * refused, how many seconds to wait until the same one passes, if nobody else comes first.
 * @param now microseconds since 1970
 */
export function setRateHeaders(
  reply: FastifyReply,
  buckets: readonly Bucket[],
  {isAdmitted, arrivals}: Charge,
  now: number,
): void {
  let [available, policies, longest] = ['', '', 1];
  for (let index = 0; index < buckets.length; index += 1) {
    const {rule} = buckets[index]!;
    const {left, seconds} = describeBucket(arrivals[index]!, rule, now);
    const comma = index === 0 ? '' : ', ';
    available += `${comma}"${rule.name}";r=${left};t=${seconds}`;
    policies += comma + rule.policy;
    if (left === 0) longest = Math.max(longest, seconds);
  }
  reply.header('ratelimit', available);
  reply.header('ratelimit-policy', policies);
  if (!isAdmitted) reply.header('retry-after', String(longest));
}
