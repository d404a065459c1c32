import {collectDefaultMetrics, Registry} from 'prom-client';
import type {Metric} from 'prom-client';

import type {Answer} from './answers';
import type {App} from './app';
import {Tally} from './tally';

/** A metric whose values are there already: the registry asks for no more than this of any. */
function register(
  registry: Registry,
  name: string,
  about: {help: string; type: string},
  get: () => unknown,
) {
  const metric = {name, get: () => ({name, ...about, aggregator: 'sum', values: get()})};
  registry.registerMetric(metric as unknown as Metric);
}

/**
 * `/metrics` for Prometheus. Labels are methods, route patterns and statuses: no address, no number.
 * @returns counts an answer
 */
export function addMetrics(app: App): (answer: Answer) => void {
  const registry = new Registry();
  collectDefaultMetrics({register: registry});
  const tally = new Tally();
  const answers = {help: 'Answers by method, route and status', type: 'counter'};
  register(registry, 'tolom_answers_total', answers, () => tally.counts());
  const seconds = {help: 'Time from request to answer', type: 'histogram'};
  register(registry, 'tolom_answer_seconds', seconds, () => tally.times());
  app.get('/metrics', {schema: {hide: true}}, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  return (answer) => tally.count(answer);
}
