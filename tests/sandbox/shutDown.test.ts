import {once} from 'node:events';

import {afterAll, describe, expect, it} from 'vitest';

import type {OpenedSession} from '../../src/sandbox/contract';
import {usualHeaders} from '../../src/sandbox/headers';
import {createSqlite} from './engines/sqlite';
import {askUntilEnded, type Received} from './keptConnection';
import {COMPANY, usualPayment} from './practice';
import {startServer, type ServerProcess} from './serverProcess';

const CLIENTS = 16;
const many = '1000000';
/** For a connection of its own, which nobody waits for. */
const alone = {headers: {connection: 'close'}};
const json = {'content-type': 'application/json'};

async function openSession({url}: ServerProcess): Promise<string> {
  const answer = await fetch(`${url}/sandbox/v1/sessions`, {method: 'POST', ...alone});
  return ((await answer.json()) as OpenedSession).token;
}

/** Half the clients pay, each again and again with a new key; half check a number. */
function write(client: number, token: string) {
  let count = 0;
  const headers = {...json, authorization: `Bearer ${token}`};
  const check = JSON.stringify({kind: 'inn', number: COMPANY});
  const payment = JSON.stringify({...usualPayment, amount: 1000});
  return () => {
    count += 1;
    const isPayer = client % 2 === 0;
    return {
      method: 'POST',
      path: `/sandbox/v1/${isPayer ? 'payments' : 'checks'}`,
      headers: {...headers, ...(isPayer && {'idempotency-key': `${client}-${count}`})},
      body: isPayer ? payment : check,
    };
  };
}

/** Waits for the first step of the end, which anybody can see. */
async function waitUntilLeaving({url}: ServerProcess): Promise<Response> {
  for (;;) {
    const answer = await fetch(`${url}/readyz`, alone);
    if (answer.status === 503) return answer;
  }
}

describe('a server that is told to end', () => {
  const engine = createSqlite();
  afterAll(() => engine.stop());

  const start = async (grace: string) =>
    startServer({
      DATABASE_URL: await engine.createDatabase(),
      SANDBOX_GRACE_SECONDS: grace,
      SANDBOX_ADDRESS_CHECKS_PER_MINUTE: many,
      SANDBOX_ADDRESS_CALLS_PER_MINUTE: many,
      SANDBOX_CHECKS_PER_MINUTE: many,
    });

  it('turns balancers away first, and cuts no connection off under load', async () => {
    const server = await start('1');
    const told: Received[] = [];
    const clients = Array.from({length: CLIENTS}, async (_, client) => {
      const token = await openSession(server);
      await askUntilEnded(server.url, write(client, token), (answer) => told.push(answer));
    });
    while (told.length < CLIENTS * 5) await new Promise(setImmediate);
    const ended = server.stop();
    const turnedAway = await waitUntilLeaving(server);
    const before = told.length;
    expect(await turnedAway.json()).toMatchObject({status: 503, code: 'shutting_down'});
    expect(turnedAway.headers.get('retry-after')).toBe('2');
    await Promise.all(clients);
    expect(await ended).toBe(0);
    // In the second of grace everybody is served.
    expect(told.length).toBeGreaterThan(before + CLIENTS);
    for (const {status, headers} of told) {
      expect([200, 201, 422]).toContain(status);
      expect(headers).toMatchObject(usualHeaders);
    }
  });

  it.each([
    ['a second signal', 'SIGTERM'],
    ['a hurried person', 'SIGINT'],
  ] as const)('does not wait any longer after %s', async (_who, signal) => {
    const server = await start('300');
    server.child.kill('SIGTERM');
    await waitUntilLeaving(server);
    expect(await server.stop(signal)).toBe(0);
  });

  it('waits for nobody after SIGINT', async () => {
    const server = await start('300');
    server.child.kill('SIGINT');
    expect(await once(server.child, 'exit')).toEqual([0, null]);
  });
});
