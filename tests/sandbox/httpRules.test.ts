import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type {InjectOptions, LightMyRequestResponse} from 'fastify';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {usualHeaders} from '../../src/sandbox/headers';
import {createSqlite} from './engines/sqlite';
import {startPractice} from './practice';
import type {Practice, Visitor} from './practice';

const engine = createSqlite();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-http-'));
let practice: Practice;
let visitor: Visitor;
beforeAll(async () => {
  fs.mkdirSync(path.join(folder, 'guide'));
  fs.writeFileSync(path.join(folder, '.policy'), "default-src 'self'");
  for (const name of ['index.html', '404.html', 'guide/index.html'])
    fs.writeFileSync(path.join(folder, name), 'бет');
  practice = await startPractice(await engine.createDatabase(), {SITE_DIR: folder});
  visitor = await practice.open();
});
afterAll(async () => {
  await practice.close();
  await engine.stop();
  await fs.promises.rm(folder, {recursive: true});
});

type Case = [
  reason: string,
  asked: InjectOptions,
  status: number,
  headers?: Record<string, unknown>,
  code?: string,
];

function comply({statusCode, headers, body}: LightMyRequestResponse, wanted: Case): void {
  const [, , status, expected = {}, code] = wanted;
  expect([statusCode, headers]).toEqual([status, expect.objectContaining(expected)]);
  expect(headers).toMatchObject({'x-content-type-options': usualHeaders['x-content-type-options']});
  if (code) expect((JSON.parse(body) as {code: string}).code).toBe(code);
}

const cases: Case[] = [
  ['a name that is too long for a file', {url: `/${'a'.repeat(300)}`}, 404],
  [
    'a call whose address is escaped',
    {url: '/%73andbox/v1/scenarios'},
    200,
    {'cache-control': 'no-store'},
  ],
  [
    'a range that begins beyond the end',
    {url: '/', headers: {range: 'bytes=900-'}},
    416,
    {'content-range': 'bytes */6'},
    'range_not_satisfiable',
  ],
  [
    'a range that is there',
    {url: '/', headers: {range: 'bytes=0-1'}},
    206,
    {'content-range': 'bytes 0-1/6'},
  ],
  [
    'a page that is not the one meant',
    {url: '/', headers: {'if-match': '"x"'}},
    412,
    {},
    'precondition_failed',
  ],
  [
    'a page that changed since',
    {url: '/', headers: {'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT'}},
    412,
    {},
    'precondition_failed',
  ],
  [
    'any page but one, and there is none',
    {url: '/nowhere/', headers: {'if-none-match': '*'}},
    404,
    {'content-length': '6'},
  ],
  [
    'the one page meant, and there is none',
    {url: '/nowhere/', headers: {'if-match': '"x"'}},
    404,
    {'content-length': '6'},
  ],
  [
    'an id of 101 letters',
    {url: `/sandbox/v1/payments/${'b'.repeat(101)}`},
    404,
    {'cache-control': 'no-store'},
    'not_found',
  ],
  [
    'an id that fills a page',
    {url: `/sandbox/v1/payments/${'b'.repeat(2000)}`},
    404,
    {},
    'not_found',
  ],
  [
    'a page that somebody wants to write',
    {method: 'PUT', url: '/guide/'},
    405,
    {allow: 'GET, HEAD, OPTIONS'},
    'method_not_allowed',
  ],
  ['a page sent a form', {method: 'POST', url: '/guide/'}, 405, {allow: 'GET, HEAD, OPTIONS'}],
  [
    'a form that somebody wants to write',
    {method: 'PUT', url: '/check'},
    405,
    {allow: 'GET, HEAD, POST, OPTIONS'},
  ],
  ['a page that is not there', {method: 'DELETE', url: '/nowhere/'}, 404],
  ['a file that is nobody’s business', {method: 'PUT', url: '/.policy'}, 404],
  ['a way out of the site', {method: 'PUT', url: '/..%2f..%2f..%2fetc/passwd'}, 404],
  ['an address badly encoded', {method: 'OPTIONS', url: '/%zz'}, 400],
  ['what a page takes', {method: 'OPTIONS', url: '/guide/'}, 204, {allow: 'GET, HEAD, OPTIONS'}],
  [
    'what a call takes',
    {method: 'OPTIONS', url: '/sandbox/v1/payments'},
    204,
    {allow: 'POST, GET, HEAD, OPTIONS', 'cache-control': 'no-store'},
  ],
  [
    'what a receipt takes',
    {method: 'OPTIONS', url: '/sandbox/v1/payments/b'},
    204,
    {allow: 'GET, HEAD, OPTIONS'},
  ],
  ['what nothing takes', {method: 'OPTIONS', url: '/sandbox/v1/nothing'}, 404, {}, 'not_found'],
];

describe('an address, a method and a condition', () => {
  it.each(cases)('are answered as RFC 9110 says: %s', async (...row) => {
    const asked = {...row[1], headers: {...visitor.headers, ...row[1].headers}};
    comply(await practice.app.inject(asked), row);
  });
});
