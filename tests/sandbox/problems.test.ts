import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createSqlite} from './engines/sqlite';
import {COMPANY, startPractice, usualPayment} from './practice';
import type {Practice} from './practice';

describe('a request that is wrong', () => {
  const engine = createSqlite();
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(await engine.createDatabase());
  });
  afterAll(async () => {
    await practice.close();
    await engine.stop();
  });
  const json = {'content-type': 'application/json'};
  const check = {method: 'POST', url: '/sandbox/v1/checks', headers: json} as const;
  const good = {kind: 'inn', number: COMPANY};

  it.each([
    ['a body cut short', {...check, payload: '{"kind":'}, 400, 'bad_json'],
    ['an empty body that calls itself JSON', {...check, payload: ''}, 400, 'bad_json'],
    ['a body without a type', {...check, headers: {}, payload: 'x'}, 415, 'unsupported_media_type'],
    [
      'plain text',
      {...check, headers: {'content-type': 'text/plain'}, payload: 'x'},
      415,
      'unsupported_media_type',
    ],
    ['a body too large', {...check, payload: `"${'x'.repeat(5000)}"`}, 413, 'body_too_large'],
    ['no body', {...check, headers: {}}, 422, 'invalid_field'],
    ['an unknown address', {method: 'GET', url: '/sandbox/v1/nothing'}, 404, 'not_found'],
    ['an unknown method', {method: 'PUT', url: '/sandbox/v1/checks'}, 405, 'method_not_allowed'],
    ['an address badly encoded', {method: 'GET', url: '/sandbox/v1/%zz'}, 400, 'bad_request'],
  ] as const)('is told as a problem: %s', async (_what, request, status, code) => {
    const answer = await practice.app.inject(request);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({status, code, type: `/sandbox-api/#${code}`});
  });

  it.each([
    ['a field too many', {...good, extra: 1}, 'unknown_field', ''],
    ['a field missing', {kind: 'inn'}, 'invalid_field', '/number'],
    ['a field of another type', {kind: 'inn', number: 5}, 'invalid_field', '/number'],
    ['a value that is not foreseen', {...good, kind: 'phone'}, 'invalid_field', '/kind'],
  ])('names the field: %s', async (_what, body, code, pointer) => {
    const answer = await practice.post('checks', body);
    expect(answer.json()).toMatchObject({status: 422, code, pointer});
  });

  it.each([
    ['an amount in parts of a tyiyn', {amount: 1000.5}, '/amount'],
    ['an amount written as text', {amount: '1000'}, '/amount'],
    ['a number in place of the provider', {provider: COMPANY}, '/provider'],
  ])('names the field of a payment: %s', async (_what, change, pointer) => {
    const {headers} = await practice.open();
    const keyed = {...headers, 'idempotency-key': 'key'};
    const answer = await practice.post('payments', {...usualPayment, ...change}, keyed);
    expect(answer.json()).toMatchObject({status: 422, code: 'invalid_field', pointer});
  });

  it('is told which methods the address takes', async () => {
    const answer = await practice.app.inject({method: 'PATCH', url: '/sandbox/v1/session'});
    expect(answer.headers.allow).toBe('GET, HEAD, DELETE, OPTIONS');
  });

  it('never finds its own field quoted in the answer', async () => {
    const answer = await practice.post('checks', {...good, '02902202410005': 1});
    expect(answer.body).not.toContain('02902202410005');
  });
});
