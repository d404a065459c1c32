import {afterAll, describe, expect, it} from 'vitest';

import type {OpenedSession} from '../../src/sandbox/contract';
import {readFiles} from './engines/readFiles';
import {createSqlite} from './engines/sqlite';
import {usualPayment} from './practice';
import {startServer} from './serverProcess';

const TYPED = '02902202410005';

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
    expect(server.output()).toContain('"route":"/sandbox/v1/payments/:id"');
    const written = readFiles(database);
    for (const text of [metrics, server.output(), written]) expect(text).not.toContain(TYPED);
  }, 30_000);
});
