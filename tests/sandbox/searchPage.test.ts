import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import Fastify from 'fastify';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {App} from '../../src/sandbox/app';
import type {Sandbox} from '../../src/sandbox/sandbox';
import {searchPage} from '../../src/sandbox/searchPage';
import {packPages} from '../search/writersData';

const INN = '00101200010008';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-search-'));
const log: string[] = [];
let app: App;

beforeAll(async () => {
  fs.mkdirSync(path.join(folder, 'ru/search'), {recursive: true});
  fs.writeFileSync(path.join(folder, 'ru/search/index.json'), JSON.stringify(packPages('ru')));
  const stream = {write: (line: string) => log.push(line)};
  app = Fastify({logger: {level: 'warn', stream}}) as unknown as App;
  await app.register(searchPage, {sandbox: {config: {siteDir: folder}} as Sandbox});
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, {recursive: true});
});

function post(question: string, url = '/ru/search') {
  const headers = {'content-type': 'application/x-www-form-urlencoded'};
  const payload = new URLSearchParams({q: question}).toString();
  return app.inject({method: 'POST', url, headers, payload});
}

describe('the page of answers', () => {
  it('leads to what was asked for, and keeps the question', async () => {
    const {statusCode, body, headers} = await post('недостаточно средств');
    expect(statusCode).toBe(200);
    expect(/<a href="([^"]+)">/.exec(body.split('<ol>')[1]!)?.[1]).toBe(
      '/ru/failures/#not-enough-money',
    );
    expect(body).toContain('value="недостаточно средств"');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('answers a link that asks', async () => {
    const {body} = await app.inject(`/ru/search/?q=${encodeURIComponent('elsom')}`);
    expect(body).toContain('href="/ru/elsom/');
  });

  it('escapes what was typed', async () => {
    const {body} = await post('"><script>alert(1)</script>');
    expect(body).not.toContain('<script');
  });

  it('takes a number out of what is shown, and leads to the check of numbers', async () => {
    const {body} = await post(`инн ${INN}`);
    expect(body).not.toContain(INN);
    expect(body).toContain('href="/ru/#check"');
  });

  it('takes a number out of an address at once', async () => {
    const {statusCode, headers, body} = await app.inject(`/ru/search/?q=elsom+${INN}`);
    expect(statusCode).toBe(303);
    expect(headers.location).toBe('/ru/search/?q=elsom');
    expect(body + log.join()).not.toContain(INN);
  });

  it('offers the chooser and the call centre where nothing is found', async () => {
    const {body} = await post('ххххххх');
    expect(body).toContain('href="/ru/#ways"');
    expect(body).toContain('href="tel:0312960888"');
  });

  it('says so where the site is not built', async () => {
    const {statusCode, body} = await post('элсом', '/search');
    expect(statusCode).toBe(503);
    expect(body).toContain('Издөө азыр иштебей турат');
  });

  it('gives an empty form to who asked nothing', async () => {
    const {statusCode, body} = await app.inject('/ru/search');
    expect(statusCode).toBe(200);
    expect(body).not.toContain('Ничего не найдено');
  });
});
