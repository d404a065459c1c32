import type {InjectOptions} from 'fastify';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createSqlite} from './engines/sqlite';
import {COMPANY, startPractice} from './practice';
import type {Practice} from './practice';

const engine = createSqlite();
let practice: Practice;
beforeAll(async () => {
  practice = await startPractice(await engine.createDatabase());
});
afterAll(async () => {
  await practice.close();
  await engine.stop();
});

type Case = [
  reason: string,
  asked: InjectOptions,
  status: number,
  headers?: Record<string, unknown>,
  code?: string,
];

const json = {'content-type': 'application/json'};
const check = JSON.stringify({kind: 'inn', number: COMPANY});
const checks = {method: 'POST', url: '/sandbox/v1/checks'} as const;
const sessions = {method: 'POST', url: '/sandbox/v1/sessions'} as const;

const bodies: Case[] = [
  ['a byte order mark', {...checks, headers: json, payload: `\uFEFF${check}`}, 400, {}, 'bad_json'],
  [
    'compressed',
    {...checks, headers: {...json, 'content-encoding': 'gzip'}, payload: check},
    415,
    {'accept-encoding': 'identity'},
    'unsupported_media_type',
  ],
  [
    'coded by nothing',
    {...checks, headers: {...json, 'content-encoding': 'identity'}, payload: check},
    200,
  ],
  [
    'UTF-16',
    {...checks, headers: {'content-type': 'application/json; charset=utf-16'}, payload: check},
    415,
    {},
    'unsupported_media_type',
  ],
  [
    'UTF-8, said so',
    {...checks, headers: {'content-type': 'application/json;charset="UTF-8"'}, payload: check},
    200,
  ],
  [
    'a form in another charset',
    {
      method: 'POST',
      url: '/check',
      headers: {'content-type': 'application/x-www-form-urlencoded; charset=windows-1251'},
      payload: 'kind=inn&number=1',
    },
    415,
  ],
  ['null for a check', {...checks, headers: json, payload: 'null'}, 422, {}, 'invalid_field'],
  ['null for a session', {...sessions, headers: json, payload: 'null'}, 422, {}, 'invalid_field'],
  ['none for a session', sessions, 201, {'cache-control': 'no-store'}],
  ['none for a session, and a type', {...sessions, headers: json, payload: ''}, 201],
  ['none for a check', checks, 422, {}, 'invalid_field'],
];

describe('a body', () => {
  it.each(bodies)('is taken as the OpenAPI document says: %s', async (...row) => {
    const [, asked, status, expected = {}, code] = row;
    const answer = await practice.app.inject(asked);
    expect([answer.statusCode, answer.headers]).toEqual([
      status,
      expect.objectContaining(expected),
    ]);
    if (code) expect(answer.json<{code: string}>().code).toBe(code);
  });

  it('need not come where its type does', async () => {
    const visitor = await practice.open();
    const asked = {method: 'DELETE', url: '/sandbox/v1/session'} as const;
    const answer = await practice.app.inject({...asked, headers: {...visitor.headers, ...json}});
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([204, 'no-store']);
  });
});
