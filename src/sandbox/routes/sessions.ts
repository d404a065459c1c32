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
    description:
      'Tells the token of the session, this once. Without a body the wallet is the usual one.',
    tags: ['Session'],
    security: [] as Record<string, string[]>[],
    body: NewSession,
    response: {201: OpenedSession, ...withProblems(400, 408, 413, 415, 422, 429)},
  };
  app.post(
    '/sandbox/v1/sessions',
    {
      ...{schema, config: {bodyOptional: true}},
      onRequest: limiter.limitOpenings,
      preValidation: async (request) => {
        // No body means the usual wallet; `null` is a body, and a wrong one.
        if (request.body === undefined) request.body = {};
      },
    },
    async (request, reply) => {
      const {token, session} = await openSession(sandbox, request.body.wallet ?? 'usual');
      const described = await describeSession(sandbox, session);
      return reply.code(201).send({token, ...described});
    },
  );
}
