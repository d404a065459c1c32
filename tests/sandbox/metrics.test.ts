import Fastify from 'fastify';
import {describe, expect, it} from 'vitest';

import type {App} from '../../src/sandbox/app';
import type {Figures} from '../../src/sandbox/gauges';
import {addMetrics} from '../../src/sandbox/metrics';

describe('the figures of parts', () => {
  it('are told as they are at the moment, under their names', async () => {
    let pool: Figures = {};
    const app = Fastify() as unknown as App;
    addMetrics(app, [{metrics: () => pool}, {}, {metrics: () => ({sweep_sessions_total: 7})}]);
    const scrape = async () => (await app.inject('/metrics')).body;
    expect(await scrape()).toMatch(
      /# TYPE tolom_sweep_sessions_total counter\ntolom_sweep_sessions_total 7\n/,
    );
    pool = {pool_waiting: 3};
    expect(await scrape()).toMatch(/# TYPE tolom_pool_waiting gauge\ntolom_pool_waiting 3\n/);
    pool = {pool_waiting: 0};
    expect(await scrape()).toMatch(/^tolom_pool_waiting 0$/m);
    pool = {};
    expect(await scrape()).not.toMatch(/^tolom_pool_waiting/m);
    await app.close();
  });
});
