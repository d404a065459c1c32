import Fastify from 'fastify';
import {describe, expect, it} from 'vitest';

import type {App} from '../../src/sandbox/app';
import type {Figures} from '../../src/sandbox/gauges';
import {addMetrics} from '../../src/sandbox/metrics';
import {createSqlite} from './engines/sqlite';
import {startPractice} from './practice';

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

  it('tell of the payments that wait for others of their session', async () => {
    const engine = createSqlite();
    const practice = await startPractice(await engine.createDatabase(), {SANDBOX_SLOW_MS: '300'});
    const visitor = await practice.open();
    const slow = {account: '00101200010036'};
    const payments = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => visitor.pay(key, slow));
    await expect
      .poll(async () => (await practice.app.inject('/metrics')).body, {interval: 1})
      .toMatch(/^tolom_requests_waiting 2$/m);
    await Promise.all(payments);
    const after = (await practice.app.inject('/metrics')).body;
    expect(after).toMatch(/^tolom_requests_waiting 0$/m);
    await practice.close();
    await engine.stop();
  });
});
