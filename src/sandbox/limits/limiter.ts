import type {FastifyReply, onRequestHookHandler} from 'fastify';

import {Refusal} from '../problem';
import type {Sandbox} from '../sandbox';
import {normaliseAddress} from './address';
import {countInDatabase, countInMemory, WINDOW} from './counter';

/** So many requests a window, counted for each session or for each address. */
interface Rule {
  readonly name: 'session' | 'address';
  readonly quota: number;
  /** As the header has it. */
  readonly policy: string;
}

interface Bucket {
  readonly rule: Rule;
  readonly key: string;
}

/** Hooks that let so many requests a minute through. */
export interface Limiter {
  readonly limitChecks: onRequestHookHandler;
  readonly limitCalls: onRequestHookHandler;
}

function makeRule(name: Rule['name'], quota: number): Rule {
  return {name, quota, policy: `"${name}";q=${quota};w=${WINDOW / 1000}`};
}

/** Headers of draft-ietf-httpapi-ratelimit-headers: what is left, and of how much in how long. */
function tell(reply: FastifyReply, buckets: Bucket[], counts: number[], seconds: number): void {
  let [left, policies] = ['', ''];
  for (let index = 0; index < buckets.length; index += 1) {
    const {name, quota, policy} = buckets[index]!.rule;
    const comma = index === 0 ? '' : ', ';
    left += `${comma}"${name}";r=${Math.max(0, quota - counts[index]!)};t=${seconds}`;
    policies += comma + policy;
  }
  reply.header('ratelimit', left);
  reply.header('ratelimit-policy', policies);
}

/** Tells how much is left, and refuses what is too much. */
function judge(reply: FastifyReply, buckets: Bucket[], counts: number[], now: number) {
  const seconds = Math.ceil((WINDOW - (now % WINDOW)) / 1000);
  tell(reply, buckets, counts, seconds);
  if (buckets.every(({rule}, index) => counts[index]! <= rule.quota)) return undefined;
  reply.header('retry-after', String(seconds));
  return new Refusal('rate_limited');
}

/**
 * Limits requests, so that nobody reads the registry through by trying numbers. A session has its own
 * bucket; an address has a wide one, since a whole town of mobile customers may share it.
 */
export function createLimiter({config, database, secret, now}: Sandbox): Limiter {
  const count =
    database.engine === 'postgres' ? countInDatabase(database, secret) : countInMemory();
  const bySession = makeRule('session', config.sessionChecks);

  function limit(kind: 'check' | 'call', byAddress: Rule): onRequestHookHandler {
    return (request, reply, done) => {
      const buckets = [{rule: byAddress, key: `${kind} ${normaliseAddress(request.ip)}`}];
      const id = kind === 'check' ? request.practice?.id : undefined;
      if (id !== undefined) buckets.unshift({rule: bySession, key: `${kind} ${id}`});
      const at = now();
      const counts = count(
        buckets.map(({key}) => key),
        at,
      );
      // Counted in memory, nothing is waited for: a promise would cost as much as the count.
      if (Array.isArray(counts)) done(judge(reply, buckets, counts, at));
      else counts.then((counted) => done(judge(reply, buckets, counted, at)), done);
    };
  }

  return {
    limitChecks: limit('check', makeRule('address', config.addressChecks)),
    limitCalls: limit('call', makeRule('address', config.addressCalls)),
  };
}
