import {Type} from 'typebox';

import type {App} from '../app';
import {NewSession, OpenedSession} from '../contract';
import {withProblems} from '../openapi';
import type {Limiter} from '../limits/limiter';
import type {Sandbox} from '../sandbox';
import {describeSession, openSession} from '../sessions';

/** `POST /sandbox/v1/sessions`: opens a practice session and tells its token, this once. */
export function addSessions(app: App, sandbox: Sandbox, limiter: Limiter): void {
  const schema = {
    operationId: 'openSession',
    summary: 'Open a practice session',
    body: Type.Union([NewSession, Type.Null()]),
    response: {201: OpenedSession, ...withProblems(400, 408, 413, 415, 422, 429)},
  };
  app.post(
    '/sandbox/v1/sessions',
    {schema, onRequest: limiter.limitOpenings},
    async (request, reply) => {
      const {token, session} = await openSession(sandbox, request.body?.wallet ?? 'usual');
      const described = await describeSession(sandbox, session);
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({token, ...described});
    },
  );
}
