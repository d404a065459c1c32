import type {FastifyReply, FastifyRequest, onRequestHookHandler} from 'fastify';

import {Refusal} from '../problem';
import type {Sandbox} from '../sandbox';
import {normaliseAddress} from './address';
import {chargeInDatabase} from './databaseStore';
import {chargeInMemory} from './memoryStore';
import type {Charge} from './memoryStore';
import {setRateHeaders} from './rateHeaders';
import {makeRule} from './rule';
import type {Bucket, Rule} from './rule';

/** Hooks that let so many requests a minute through. */
export interface Limiter {
  readonly limitChecks: onRequestHookHandler;
  readonly limitCalls: onRequestHookHandler;
  /** Opening a session: a call that is limited once more, by a limit of its own. */
  readonly limitOpenings: onRequestHookHandler;
}

type FindBuckets = (request: FastifyRequest) => readonly Bucket[];

function findByAddress(...rules: readonly Rule[]): FindBuckets {
  return ({ip}) => {
    const address = normaliseAddress(ip);
    return rules.map((rule) => ({rule, key: `${rule.name} ${address}`}));
  };
}

function decide(reply: FastifyReply, buckets: readonly Bucket[], charge: Charge, now: number) {
  setRateHeaders(reply, buckets, charge, now);
  return charge.isAdmitted ? undefined : new Refusal('rate_limited');
}

/**
 * Limits requests, so that nobody reads the registry through by trying numbers. A session has its own
 * bucket; an address has a wide one, since a whole town of mobile customers may share it. What a
 * session is used for counts for its address too, so new sessions bring no more checks.
 */
export function createLimiter({config, database, secret, now}: Sandbox): Limiter {
  const charge =
    database.engine === 'postgres' ? chargeInDatabase(database, secret) : chargeInMemory();
  const bySession = makeRule('session-checks', config.sessionChecks);
  const checks = findByAddress(makeRule('address-checks', config.addressChecks));
  const calls = makeRule('address-calls', config.addressCalls);

  function limit(findBuckets: FindBuckets): onRequestHookHandler {
    return (request, reply, done) => {
      const buckets = findBuckets(request);
      const at = now() * 1000;
      const charged = charge(buckets, at);
      // Charged in memory, nothing is waited for: a promise would cost as much as the charge.
      if (!(charged instanceof Promise)) done(decide(reply, buckets, charged, at));
      else charged.then((result) => done(decide(reply, buckets, result, at)), done);
    };
  }

  return {
    limitChecks: limit((request) => {
      const id = request.practice?.id;
      if (id === undefined) return checks(request);
      return [{rule: bySession, key: `${bySession.name} ${id}`}, ...checks(request)];
    }),
    limitCalls: limit(findByAddress(calls)),
    limitOpenings: limit(
      findByAddress(makeRule('address-sessions', config.addressSessions), calls),
    ),
  };
}
