import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createSqlite} from './engines/sqlite';
import {startPractice} from './practice';
import type {Practice} from './practice';

const files = {
  '.policy': "default-src 'self'",
  'index.html': 'башкы бет',
  '404.html': 'мындай бет жок',
  'ru/404.html': 'такой страницы нет',
  'elsom/guide/index.html': 'колдонмо',
  'assets/js/main.0a1b.js': 'code()',
  'assets/js/main.0a1b.js.br': 'compressed',
};

describe('the site', () => {
  const engine = createSqlite();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-site-'));
  let practice: Practice;
  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
      fs.writeFileSync(path.join(folder, name), text);
    }
    practice = await startPractice(await engine.createDatabase(), {SITE_DIR: folder});
  });
  afterAll(async () => {
    await practice.close();
    await engine.stop();
    await fs.promises.rm(folder, {recursive: true});
  });
  const get = (url: string, headers = {}) => practice.app.inject({method: 'GET', url, headers});

  it('shows a page at its address', async () => {
    const answer = await get('/elsom/guide/');
    expect([answer.statusCode, answer.body]).toEqual([200, 'колдонмо']);
    expect(answer.headers.etag).toBeDefined();
  });

  it('leads an address without its slash to the one with it, and keeps what was asked', async () => {
    const answer = await get('/elsom/guide?from=sms');
    expect([answer.statusCode, answer.headers.location]).toEqual([301, '/elsom/guide/?from=sms']);
  });

  it.each([
    ['/nowhere/', 'мындай бет жок'],
    ['/ru/nowhere/', 'такой страницы нет'],
    ['/ru/nowhere?x=1', 'такой страницы нет'],
    ['/rules/', 'мындай бет жок'],
  ])('answers the unknown address %s in its language', async (url, page) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.body]).toEqual([404, page]);
    expect(answer.headers['content-type']).toContain('text/html');
  });

  it.each([
    ['/nowhere/', 'ru', 'такой страницы нет'],
    ['/nowhere/', 'ru-KG, en;q=0.5', 'такой страницы нет'],
    ['/nowhere/', 'en, ru;q=0.8, ky;q=0.9', 'мындай бет жок'],
    ['/nowhere/', 'de', 'мындай бет жок'],
    ['/nowhere/', '*', 'мындай бет жок'],
    ['/ru/nowhere/', 'ky', 'такой страницы нет'],
  ])('answers the unknown address %s to a reader of “%s”', async (url, read, page) => {
    const answer = await get(url, {'accept-language': read});
    expect([answer.statusCode, answer.body]).toEqual([404, page]);
    expect(answer.headers.vary).toBe('accept-encoding, accept-language');
  });

  it('sends the whole page to who knows an unknown address already, or wants a part', async () => {
    const first = await get('/nowhere/');
    expect([first.headers.etag, first.headers['last-modified']]).toEqual([undefined, undefined]);
    const {etag} = (await get('/404.html')).headers;
    const again = await get('/nowhere/', {'if-none-match': etag, range: 'bytes=0-3'});
    expect([again.statusCode, again.body]).toEqual([404, 'мындай бет жок']);
  });

  it('keeps to itself what a build tells its server', async () => {
    expect((await get('/.policy')).statusCode).toBe(404);
  });

  it('lets a file with a hash in its name be kept for good, and a page be asked for anew', async () => {
    const asset = await get('/assets/js/main.0a1b.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
  });

  it('sends the compressed file where there is one', async () => {
    const asset = await get('/assets/js/main.0a1b.js', {'accept-encoding': 'br'});
    expect([asset.headers['content-encoding'], asset.body]).toEqual(['br', 'compressed']);
    expect(asset.headers.vary).toBe('accept-encoding');
  });

  it('answers 304 to a page that has not changed', async () => {
    const {etag} = (await get('/')).headers;
    expect((await get('/', {'if-none-match': etag})).statusCode).toBe(304);
  });

  it('never leaves its folder', async () => {
    expect((await get('/..%2f..%2fetc/passwd')).statusCode).toBeGreaterThanOrEqual(400);
  });

  it('may be absent, and the sandbox still stands', async () => {
    const alone = await startPractice(await engine.createDatabase(), {SITE_DIR: '/nowhere'});
    expect((await alone.app.inject('/readyz')).statusCode).toBe(200);
    expect((await alone.app.inject('/')).statusCode).toBe(404);
    await alone.close();
  });
});
