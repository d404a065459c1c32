import {collectDefaultMetrics, Registry} from 'prom-client';

import type {Answer} from './answers';
import type {App} from './app';
import {addFigures, register, type Measured} from './gauges';
import {Tally} from './tally';

function registerAnswers(registry: Registry, tally: Tally): void {
  register(registry, {
    ...{name: 'tolom_answers_total', help: 'Answers by method, route and status', type: 'counter'},
    values: () => tally.counts(),
  });
  register(registry, {
    ...{name: 'tolom_answer_seconds', help: 'Time from request to answer', type: 'histogram'},
    values: () => tally.times(),
  });
  register(registry, {
    ...{name: 'tolom_practice_failures_total', help: 'Failures on purpose', type: 'counter'},
    values: () => tally.staged(),
  });
}

/**
 * `/metrics` for Prometheus. Labels are methods, route patterns and statuses: no address, no number.
 * @param parts whatever else has figures of itself: the database, the sweep
 * @returns counts an answer
 */
export function addMetrics(app: App, parts: readonly Measured[]): (answer: Answer) => void {
  const registry = new Registry();
  collectDefaultMetrics({register: registry});
  const tally = new Tally();
  registerAnswers(registry, tally);
  const takeFigures = addFigures(registry, parts);
  app.get('/metrics', {schema: {hide: true}}, async (_request, reply) => {
    takeFigures();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  return (answer) => tally.count(answer);
}
