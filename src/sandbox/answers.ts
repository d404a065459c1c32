import type {FastifyReply, FastifyRequest} from 'fastify';

import type {App} from './app';

/** What a practice scenario does to an answer on purpose: no outage, and no reason to wake anybody. */
export type Staged = 'provider_unavailable' | 'answer_lost';

/** An answer as it is logged and counted: by the route's pattern, since an address may hold what somebody typed. */
export interface Answer {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** Milliseconds from the request. */
  readonly ms: number;
  readonly staged: Staged | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    staged: Staged | null;
  }
  interface FastifyInstance {
    /** Logs and counts an answer that Fastify does not see the end of. */
    reportAnswer(request: FastifyRequest, reply: FastifyReply): void;
  }
}

function describe(request: FastifyRequest, reply: FastifyReply): Answer {
  const {id, method, staged} = request;
  // Fastify makes the options anew each time they are asked for.
  const route = request.routeOptions.url ?? 'none';
  return {id, method, route, status: reply.statusCode, ms: reply.elapsedTime, staged};
}

/** Tells of every answer once it is sent. */
export function watchAnswers(app: App, ...watchers: readonly ((answer: Answer) => void)[]): void {
  const report = (request: FastifyRequest, reply: FastifyReply) => {
    const answer = describe(request, reply);
    for (const watch of watchers) watch(answer);
  };
  app.decorateRequest('staged', null);
  app.decorate('reportAnswer', report);
  app.addHook('onResponse', (request, reply, done) => {
    report(request, reply);
    done();
  });
}
