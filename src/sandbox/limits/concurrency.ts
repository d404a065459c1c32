import type {FastifyReply, FastifyRequest, onRequestHookHandler} from 'fastify';

import {readToken} from '../access';
import type {App} from '../app';
import {Refusal} from '../problem';
import {createLanes} from './lanes';
import type {LaneCount, LaneLimits, Pass} from './lanes';

/**
 * Of one session in one process. Payments of a session wait for each other in the database anyway,
 * and each occupies a connection meanwhile: four leave half of the pool to other sessions.
 */
const OF_SESSION: LaneLimits = {running: 4, waiting: 96, patience: 5_000};
/** Seconds. */
const RETRY_AFTER = '1';

/** A request runs until its answer is being sent, also when nobody is there any more to read it. */
function watchEnd(request: FastifyRequest, reply: FastifyReply, passes: PassByRequest, pass: Pass) {
  passes.set(request, pass);
  reply.raw.once('close', () => {
    // An answer that is cut off on purpose is sent past every hook. After an abort, a handler that
    // runs still uses the database: its place is given away once it has come to its answer.
    if (pass.isWaiting() || reply.sent) pass.leave();
  });
}

type PassByRequest = WeakMap<FastifyRequest, Pass>;

/**
 * Lets a few requests of one session run at once, before limits or database are asked; some more
 * wait for them in order, and the rest are refused with `rate_limited`. So no session takes all
 * connections of the database from its neighbours.
 * @param limits for tests; as a rule the usual ones
 * @returns how many sessions have a request under way, and how many requests wait
 */
export function limitConcurrency(app: App, limits = OF_SESSION): () => LaneCount {
  const lanes = createLanes(limits);
  const passes: PassByRequest = new WeakMap();

  const enter: onRequestHookHandler = (request, reply, done) => {
    const token = readToken(request);
    if (token === undefined) return done();
    const refuse = () => {
      reply.header('retry-after', RETRY_AFTER);
      done(new Refusal('rate_limited'));
    };
    const pass = lanes.enter(token, (isTurn) => (isTurn ? done() : refuse()));
    if (!pass) return refuse();
    watchEnd(request, reply, passes, pass);
    if (!pass.isWaiting()) done();
  };

  app.addHook('onRequest', enter);
  app.addHook('onSend', (request, _reply, payload, done) => {
    passes.get(request)?.leave();
    done(null, payload);
  });
  return lanes.count;
}
