import fs from 'node:fs';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Receipt} from '../../src/sandbox/contract';
import {usualHeaders} from '../../src/sandbox/headers';
import {scenarios} from '../../src/sandbox/scenarios';
import {startPractice, usualPayment, type Practice} from './practice';

const {number} = scenarios.numbers.find(({behaviour}) => behaviour === 'answer_lost')!;

describe('an answer that is lost', () => {
  let practice: Practice;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-lost-'));

  beforeAll(async () => {
    practice = await startPractice(`file:${folder}/sandbox.db`);
    await practice.app.listen({port: 0, host: '127.0.0.1'});
  });
  afterAll(async () => {
    await practice.close();
    fs.rmSync(folder, {recursive: true});
  });

  it('is cut off after it began, and told whole when asked for again', async () => {
    const {headers} = await practice.open();
    const {port} = practice.app.server.address() as AddressInfo;
    const pay = () =>
      fetch(`http://127.0.0.1:${port}/sandbox/v1/payments`, {
        method: 'POST',
        headers: {...headers, 'content-type': 'application/json', 'idempotency-key': 'key'},
        body: JSON.stringify({...usualPayment, account: number}),
      });
    // Once headers have come, no client sends the request again by itself.
    const first = await pay();
    expect(first.status).toBe(201);
    const told = Object.fromEntries(first.headers);
    expect(told).toMatchObject({...usualHeaders, 'cache-control': 'no-store'});
    expect(told).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'ratelimit-policy': expect.stringContaining('w=60'),
      'x-request-id': expect.any(String),
    });
    await expect(first.text()).rejects.toThrow();

    const again = await pay();
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(((await again.json()) as Receipt).walletBalance).toEqual({
      before: 1_000_000,
      after: 900_000,
    });
  });
});
