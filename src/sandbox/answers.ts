import type {App} from './app';

/** An answer as it is logged and counted: by the route's pattern, since an address may hold what somebody typed. */
export interface Answer {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** Milliseconds from the request. */
  readonly ms: number;
}

/** Tells of every answer once it is sent. */
export function watchAnswers(app: App, ...watchers: readonly ((answer: Answer) => void)[]): void {
  app.addHook('onResponse', (request, reply, done) => {
    const {id, method} = request;
    // Fastify makes the options anew each time they are asked for.
    const route = request.routeOptions.url ?? 'none';
    const answer = {id, method, route, status: reply.statusCode, ms: reply.elapsedTime};
    for (const watch of watchers) watch(answer);
    done();
  });
}
