import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {usualHeaders} from '../../src/sandbox/headers';
import {createSqlite} from './engines/sqlite';
import {COMPANY, startPractice} from './practice';
import type {Practice} from './practice';

const site = 'https://tolom.example';
const stranger = 'https://other.example';

describe('a site on another origin', () => {
  const engine = createSqlite();
  let practice: Practice;
  beforeAll(async () => {
    const settings = {SANDBOX_ORIGINS: `https://first.example, ${site}`};
    practice = await startPractice(await engine.createDatabase(), settings);
  });
  afterAll(async () => {
    await practice.close();
    await engine.stop();
  });

  function askLeave(origin: string, method: string) {
    const headers = {
      ...{origin, 'access-control-request-method': method},
      'access-control-request-headers': 'authorization,content-type,idempotency-key',
    };
    return practice.app.inject({method: 'OPTIONS', url: '/sandbox/v1/payments', headers});
  }

  it('may pay, with its session and its key, where the settings name it', async () => {
    const {statusCode, headers} = await askLeave(site, 'POST');
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({...usualHeaders, 'access-control-allow-origin': site});
    expect(headers['access-control-allow-methods']).toBe('GET, POST, DELETE');
    expect(headers['access-control-allow-headers']).toContain('idempotency-key');
    expect(headers['access-control-max-age']).toBe('7200');
    // A cookie would have to be allowed; there is none to send.
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('may do nothing where the settings do not', async () => {
    const {headers} = await askLeave(stranger, 'POST');
    expect(headers['access-control-allow-origin']).not.toBe(stranger);
    expect(headers['access-control-allow-origin']).not.toBe('*');
  });

  it('reads the answer, and how long to wait', async () => {
    const {headers} = await practice.post('checks', {kind: 'inn', number: COMPANY}, {origin: site});
    expect(headers['access-control-allow-origin']).toBe(site);
    expect(headers.vary).toMatch(/origin/i);
    const readable = String(headers['access-control-expose-headers']).split(', ');
    expect(readable).toEqual(expect.arrayContaining(['retry-after', 'ratelimit-policy']));
  });

  it('sends its number form here without a script', async () => {
    const {statusCode, headers} = await practice.app.inject({
      ...{method: 'POST', url: '/ru/check', payload: `kind=inn&number=${COMPANY}`},
      headers: {origin: site, 'content-type': 'application/x-www-form-urlencoded'},
    });
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toContain('text/html');
  });
});
