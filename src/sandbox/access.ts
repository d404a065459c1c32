import type {FastifyRequest, onRequestHookHandler} from 'fastify';

import {Refusal} from './problem';
import type {Sandbox} from './sandbox';
import {findSession} from './sessions';
import type {SessionRow} from './sessions';

declare module 'fastify' {
  interface FastifyRequest {
    practice: SessionRow | null;
  }
}

/**
 * The Bearer token that a request brings, after one space or more (RFC 9110, section 11.4); undefined
 * where there is none, or nothing like one.
 */
export function readToken({headers}: FastifyRequest): string | undefined {
  return /^Bearer +([a-z]+)$/i.exec(headers.authorization ?? '')?.[1];
}

/**
 * Finds the practice session of the request's Bearer token; null without a token.
 * @throws Refusal when the token opens nothing
 */
async function readSession(sandbox: Sandbox, request: FastifyRequest): Promise<SessionRow | null> {
  if (request.headers.authorization === undefined) return null;
  const token = readToken(request);
  const session = token && (await findSession(sandbox, token));
  if (!session) throw new Refusal('session_unknown');
  return session;
}

/** A hook that lets only the owner of a session in, before the body is even read. */
export function requireSession(sandbox: Sandbox) {
  return async (request: FastifyRequest): Promise<void> => {
    request.practice = await readSession(sandbox, request);
    if (!request.practice) throw new Refusal('session_required');
  };
}

/** A hook that takes a session along where there is one; where there is none, nobody waits. */
export function acceptSession(sandbox: Sandbox): onRequestHookHandler {
  const findOwn = requireSession(sandbox);
  return (request, _reply, done) => {
    if (request.headers.authorization === undefined) return done();
    findOwn(request).then(() => done(), done);
  };
}
