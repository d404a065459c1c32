import {Type} from 'typebox';

import {requireSession} from '../access';
import type {App} from '../app';
import {Session} from '../contract';
import {withProblems} from '../openapi';
import type {Limiter} from '../limits/limiter';
import type {Sandbox} from '../sandbox';
import {describeSession, endSession} from '../sessions';

/** `GET` and `DELETE /sandbox/v1/session`: what the session holds; end it and forget it. */
export function addSession(app: App, sandbox: Sandbox, limiter: Limiter): void {
  // Counted before the token is looked up: guessing tokens is limited too.
  app.addHook('onRequest', limiter.limitCalls);
  app.addHook('onRequest', requireSession(sandbox));
  const shared = {security: [{session: []}]};
  const get = {
    ...shared,
    operationId: 'readSession',
    summary: 'Wallet, month’s turnover, limit and accounts',
    description: 'Shows what the payments of this session left behind.',
    tags: ['Session'],
    response: {200: Session, ...withProblems(400, 401, 429)},
  };
  app.get('/sandbox/v1/session', {schema: get}, (request) =>
    describeSession(sandbox, request.practice!),
  );
  const end = {
    ...shared,
    operationId: 'endSession',
    summary: 'End the session and forget everything in it',
    description: 'The token opens nothing any more.',
    tags: ['Session'],
    response: {204: Type.Null(), ...withProblems(400, 401, 429)},
  };
  app.delete('/sandbox/v1/session', {schema: end}, async (request, reply) => {
    await endSession(sandbox, request.practice!.id);
    return reply.code(204).send(null);
  });
}
