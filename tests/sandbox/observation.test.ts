import {afterAll, describe, expect, it} from 'vitest';

import type {OpenedSession} from '../../src/sandbox/contract';
import {scenarios} from '../../src/sandbox/scenarios';
import {readFiles} from './engines/readFiles';
import {createSqlite} from './engines/sqlite';
import {usualPayment} from './practice';
import {startServer} from './serverProcess';

const TYPED = '02902202410005';
const numberOf = (behaviour: string) =>
  scenarios.numbers.find((scenario) => scenario.behaviour === behaviour)!.number;

describe('what the server tells its operators', () => {
  const engine = createSqlite();
  afterAll(() => engine.stop());

  it('has no number that somebody typed, in the log, the metrics or the database', async () => {
    const database = await engine.createDatabase();
    const server = await startServer({DATABASE_URL: database, SANDBOX_LOG: 'trace'});
    const post = (path: string, body: unknown, headers = {}) =>
      fetch(`${server.url}/sandbox/v1/${path}`, {
        method: 'POST',
        headers: {'content-type': 'application/json', ...headers},
        body: JSON.stringify(body),
      });
    const {token} = (await (await post('sessions', {})).json()) as OpenedSession;
    const headers = {authorization: `Bearer ${token}`, 'idempotency-key': `pay ${TYPED}`};
    await post('checks', {kind: 'inn', number: TYPED});
    await post('checks', {kind: 'inn', number: TYPED, [TYPED]: TYPED});
    await post('payments', {...usualPayment, account: TYPED}, headers);
    await fetch(`${server.url}/sandbox/v1/payments/${TYPED}?before=${TYPED}`, {headers});
    await fetch(`${server.url}/${TYPED}`);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    await server.stop();
    expect(metrics).toContain('tolom_answers_total{method="POST",route="/sandbox/v1/checks"');
    expect(metrics).toMatch(/^tolom_wal_bytes \d+$/m);
    expect(metrics).toMatch(/^tolom_sweep_sessions_total 0$/m);
    expect(server.output()).toContain('"route":"/sandbox/v1/payments/:id"');
    const written = readFiles(database);
    for (const text of [metrics, server.output(), written]) expect(text).not.toContain(TYPED);
  }, 30_000);

  it('tells a failure that a scenario wants from an outage', async () => {
    const database = await engine.createDatabase();
    const server = await startServer({DATABASE_URL: database, SANDBOX_LOG: 'trace'});
    const opened = await fetch(`${server.url}/sandbox/v1/sessions`, {method: 'POST'});
    const {token} = (await opened.json()) as OpenedSession;
    const pay = (behaviour: string) =>
      fetch(`${server.url}/sandbox/v1/payments`, {
        method: 'POST',
        headers: {
          ...{authorization: `Bearer ${token}`, 'idempotency-key': behaviour},
          'content-type': 'application/json',
        },
        body: JSON.stringify({...usualPayment, account: numberOf(behaviour)}),
      });
    expect((await pay('down')).status).toBe(503);
    await expect((await pay('answer_lost')).text()).rejects.toThrow();
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    await server.stop();
    for (const code of ['provider_unavailable', 'answer_lost']) {
      expect(metrics).toContain(`tolom_practice_failures_total{code="${code}"} 1\n`);
      expect(server.output()).toContain(`"msg":"answered","practice":"${code}"}`);
    }
    expect(metrics).not.toContain('route="/sandbox/v1/payments"');
    expect(server.output()).not.toMatch(/"level":[45]0/);
  }, 30_000);
});
