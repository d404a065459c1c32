import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';

import {afterAll, expect, it} from 'vitest';

import {compressFiles} from '../../../src/build/finish/compressFiles';

const site = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-compress-'));
afterAll(() => fs.rmSync(site, {recursive: true}));

it('lays both copies beside every text, also where two files hold the same', async () => {
  const [shared, own] = ['төлөм '.repeat(300), 'оплата '.repeat(300)];
  const texts = {'a.js': shared, 'ru/a.js': shared, 'ru/index.html': own, 'llms.txt': own};
  fs.mkdirSync(path.join(site, 'ru'));
  for (const [name, text] of Object.entries(texts)) fs.writeFileSync(path.join(site, name), text);
  await compressFiles(site);
  for (const [name, text] of Object.entries(texts)) {
    const copy = (kind: string) => fs.readFileSync(path.join(site, `${name}.${kind}`));
    expect(brotliDecompressSync(copy('br')).toString(), name).toBe(text);
    expect(gunzipSync(copy('gz')).toString(), name).toBe(text);
  }
});

it('takes less care with the pages of an old edition than with those of today', async () => {
  const text = fs.readFileSync('package-lock.json', 'utf8').slice(0, 60_000);
  const pages = ['guide.html', 'ru/guide.html', '1.0/guide.html', 'ru/1.0/guide.html'];
  for (const page of pages) {
    fs.mkdirSync(path.dirname(path.join(site, page)), {recursive: true});
    fs.writeFileSync(path.join(site, page), text);
  }
  await compressFiles(site);
  const [today = 0, russian, old = 0, oldRussian] = pages.map(
    (page) => fs.statSync(path.join(site, `${page}.br`)).size,
  );
  expect(russian).toBe(today);
  expect(oldRussian).toBe(old);
  expect(old).toBeGreaterThan(today);
});

it('leaves alone what is compressed already', async () => {
  const early = path.join(site, 'early.js');
  fs.writeFileSync(early, 'төлөм '.repeat(300));
  fs.writeFileSync(`${early}.br`, 'made while the pages were written');
  await compressFiles(site);
  expect(fs.readFileSync(`${early}.br`, 'utf8')).toBe('made while the pages were written');
  expect(fs.existsSync(`${early}.gz`)).toBe(false);
});
