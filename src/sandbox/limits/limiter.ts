import type {FastifyReply, FastifyRequest} from 'fastify';

import {Refusal} from '../problem';
import type {Sandbox} from '../sandbox';
import {normaliseAddress} from './address';
import {countInDatabase, countInMemory, WINDOW} from './counter';
import type {Count} from './counter';

interface Bucket {
  readonly name: 'session' | 'address';
  readonly key: string;
  readonly quota: number;
}

/** Hooks that let so many requests a minute through. */
export interface Limiter {
  limitChecks(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  limitCalls(request: FastifyRequest, reply: FastifyReply): Promise<void>;
}

/** Headers of draft-ietf-httpapi-ratelimit-headers: what is left, and of how much in how long. */
function tell(reply: FastifyReply, buckets: Bucket[], counts: number[], seconds: number): void {
  let [left, policy] = ['', ''];
  for (const [index, {name, quota}] of buckets.entries()) {
    const comma = index === 0 ? '' : ', ';
    left += `${comma}"${name}";r=${Math.max(0, quota - counts[index]!)};t=${seconds}`;
    policy += `${comma}"${name}";q=${quota};w=${WINDOW / 1000}`;
  }
  reply.header('ratelimit', left);
  reply.header('ratelimit-policy', policy);
}

async function spend(count: Count, buckets: Bucket[], now: number, reply: FastifyReply) {
  const keys = buckets.map(({key}) => key);
  const counts = await count(keys, now);
  const seconds = Math.ceil((WINDOW - (now % WINDOW)) / 1000);
  tell(reply, buckets, counts, seconds);
  if (buckets.every(({quota}, index) => counts[index]! <= quota)) return;
  reply.header('retry-after', String(seconds));
  throw new Refusal('rate_limited');
}

/**
 * Limits requests, so that nobody reads the registry through by trying numbers. A session has its own
 * bucket; an address has a wide one, since a whole town of mobile customers may share it.
 */
export function createLimiter({config, database, secret, now}: Sandbox): Limiter {
  const count =
    database.engine === 'postgres' ? countInDatabase(database, secret) : countInMemory();
  const address = (kind: string, {ip}: FastifyRequest, quota: number): Bucket => ({
    name: 'address',
    key: `${kind} ${normaliseAddress(ip)}`,
    quota,
  });
  return {
    async limitChecks(request, reply) {
      const buckets = [address('check', request, config.addressChecks)];
      const id = request.practice?.id;
      if (id !== undefined) {
        buckets.unshift({name: 'session', key: `check ${id}`, quota: config.sessionChecks});
      }
      await spend(count, buckets, now(), reply);
    },
    async limitCalls(request, reply) {
      await spend(count, [address('call', request, config.addressCalls)], now(), reply);
    },
  };
}
