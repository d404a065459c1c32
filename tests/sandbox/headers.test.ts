import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type {InjectOptions} from 'fastify';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {usualHeaders} from '../../src/sandbox/headers';
import {writePolicy} from '../../src/sandbox/policy';
import {createSqlite} from './engines/sqlite';
import {COMPANY, startPractice} from './practice';
import type {Practice} from './practice';

const policy = writePolicy({scripts: ['sha256-abc='], styles: []});
const files = {
  '.policy': policy,
  'index.html': 'башкы бет',
  'elsom.md': '# ЭЛСОМ',
  '404.html': 'мындай бет жок',
  'elsom/guide/index.html': 'колдонмо',
  'sw.js': 'work()',
  'assets/js/main.0a1b.js': 'code()',
};
const {'content-security-policy': nothing, ...always} = usualHeaders;
const form = {'content-type': 'application/x-www-form-urlencoded'};
const json = {'content-type': 'application/json'};

/** A file of the site says how long it is good for; no cache keeps anything else. */
const isFile = (status: number, url: unknown) =>
  status === 200 && !/^\/(sandbox|check|ru\/check|search|healthz|readyz|metrics)/.test(String(url));

type Policy = 'page' | 'own' | 'nothing';
type Case = [kind: string, status: number, policy: Policy, asked: InjectOptions];

const cases: Case[] = [
  ['a page', 200, 'page', {url: '/elsom/guide/'}],
  ['the head of a page', 200, 'page', {method: 'HEAD', url: '/'}],
  ['a page as Markdown', 200, 'page', {url: '/elsom.md'}],
  ['a worker', 200, 'page', {url: '/sw.js'}],
  ['a hashed file', 200, 'nothing', {url: '/assets/js/main.0a1b.js'}],
  ['a page that is not there', 404, 'page', {url: '/nowhere/'}],
  ['a hashed file that is not there', 404, 'page', {url: '/assets/js/old.js'}],
  ['a form sent to no address', 404, 'page', {method: 'POST', url: '/nowhere/', headers: form}],
  ['a way to the address with its slash', 301, 'page', {url: '/elsom/guide'}],
  ['a range beyond the end', 416, 'page', {url: '/', headers: {range: 'bytes=900-'}}],
  ['a page that is not the one meant', 412, 'page', {url: '/', headers: {'if-match': '"x"'}}],
  ['what a page takes', 204, 'nothing', {method: 'OPTIONS', url: '/'}],
  ['a method of nobody', 404, 'page', {method: 'TRACE' as 'GET', url: '/nowhere/'}],
  ['no address at all', 400, 'nothing', {url: '/%E0%A4%A'}],
  ['the empty number form', 200, 'own', {url: '/check'}],
  [
    'the answered number form',
    200,
    'own',
    {method: 'POST', url: '/ru/check', headers: form, payload: `kind=inn&number=${COMPANY}`},
  ],
  [
    'a refused number form',
    422,
    'own',
    {method: 'POST', url: '/check', headers: form, payload: 'kind=inn&number=1'},
  ],
  ['a form of another kind', 415, 'own', {method: 'POST', url: '/check', headers: json}],
  ['a search that is not there', 503, 'own', {url: '/search/?q=elsom'}],
  ['a search by a number', 303, 'own', {url: `/search?q=${COMPANY}`}],
  ['the sandbox', 200, 'nothing', {url: '/sandbox/v1/scenarios'}],
  ['the description of the sandbox', 200, 'nothing', {url: '/sandbox/openapi.json'}],
  ['a new session', 201, 'nothing', {method: 'POST', url: '/sandbox/v1/sessions', payload: {}}],
  ['a call without a session', 401, 'nothing', {url: '/sandbox/v1/session'}],
  ['a call of nothing', 404, 'nothing', {url: '/sandbox/v1/nothing'}],
  ['a wrong method', 405, 'nothing', {method: 'DELETE', url: '/sandbox/v1/checks'}],
  [
    'a body that is no JSON',
    400,
    'nothing',
    {method: 'POST', url: '/sandbox/v1/checks', headers: json, payload: '{'},
  ],
  ['health', 200, 'nothing', {url: '/healthz'}],
  ['readiness', 200, 'nothing', {url: '/readyz'}],
  ['figures', 200, 'nothing', {url: '/metrics'}],
];

describe('every kind of answer', () => {
  const engine = createSqlite();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-headers-'));
  let practice: Practice;
  let behindProxy: Practice;
  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
      fs.writeFileSync(path.join(folder, name), text);
    }
    const settings = {SITE_DIR: folder};
    const proxy = {SANDBOX_TRUSTED_PROXIES: '127.0.0.1'};
    practice = await startPractice(await engine.createDatabase(), settings);
    behindProxy = await startPractice(await engine.createDatabase(), {...settings, ...proxy});
  });
  afterAll(async () => {
    await Promise.all([practice.close(), behindProxy.close()]);
    await engine.stop();
    await fs.promises.rm(folder, {recursive: true});
  });

  it.each(cases)('carries the headers: %s', async (_kind, status, kindOfPolicy, asked) => {
    const {statusCode, headers} = await practice.app.inject(asked);
    expect([statusCode, headers]).toEqual([status, expect.objectContaining(always)]);
    expect(headers['set-cookie']).toBeUndefined();
    const caching = isFile(status, asked.url) ? /^(no-cache|public, .*immutable)$/ : /^no-store$/;
    expect(headers['cache-control']).toMatch(caching);
    expect(headers['strict-transport-security']).toBeUndefined();
    const told = String(headers['content-security-policy']);
    if (kindOfPolicy === 'page') expect(told).toBe(policy);
    if (kindOfPolicy === 'nothing') expect(told).toBe(nothing);
    expect(told).toContain("frame-ancestors 'none'");
    expect(told.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe');
  });

  it.each(cases)('stays with TLS where a trusted proxy ended it: %s', async (kind, ...rest) => {
    const [, , asked] = rest;
    const headers = {...asked.headers, 'x-forwarded-proto': 'https'};
    const answer = await behindProxy.app.inject({...asked, headers});
    // What is no address is refused before anybody asks who sent it.
    const expected = kind === 'no address at all' ? undefined : 'max-age=31536000';
    expect(answer.headers['strict-transport-security']).toBe(expected);
  });

  it('does not take just anybody’s word for TLS', async () => {
    const asked = {url: '/', headers: {'x-forwarded-proto': 'https'}};
    const {headers} = await practice.app.inject(asked);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('shows the pages of a build that was not finished, and runs no script in them', async () => {
    const bare = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-bare-'));
    fs.writeFileSync(path.join(bare, 'index.html'), 'башкы бет');
    const alone = await startPractice(await engine.createDatabase(), {SITE_DIR: bare});
    const {statusCode, headers} = await alone.app.inject('/');
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    await alone.close();
    await fs.promises.rm(bare, {recursive: true});
  });
});
