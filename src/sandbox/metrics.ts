import {collectDefaultMetrics, Counter, Histogram, Registry} from 'prom-client';

import type {App} from './app';

/** Seconds: from a check in memory to a provider that is slow. */
const BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

/** `/metrics` for Prometheus. Labels are route patterns and statuses: no address, no number. */
export function addMetrics(app: App): void {
  const registry = new Registry();
  collectDefaultMetrics({register: registry});
  const labelNames = ['method', 'route', 'status'] as const;
  const answers = new Counter({
    name: 'tolom_answers_total',
    help: 'Answers by route and status',
    labelNames,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'tolom_answer_seconds',
    help: 'Time from request to answer',
    labelNames: ['route'] as const,
    buckets: BUCKETS,
    registers: [registry],
  });
  // Looking the labels up anew costs more than all the rest of the count.
  const known = new Map<string, {count: Counter.Internal; time: Histogram.Internal<'route'>}>();
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const series = `${request.method} ${reply.statusCode} ${route}`;
    const kept = known.get(series) ?? {
      count: answers.labels(request.method, route, String(reply.statusCode)),
      time: seconds.labels(route),
    };
    known.set(series, kept);
    kept.count.inc();
    kept.time.observe(reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', {schema: {hide: true}}, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
