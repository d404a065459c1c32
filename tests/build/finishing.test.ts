import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, expect, it} from 'vitest';

import {Finishing} from '../../src/build/finishing';

let site: string;

function write(file: string, content: string): void {
  fs.mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
  fs.writeFileSync(path.join(site, file), content);
}

function writeLanguage(root: string): void {
  write(`${root}index.html`, `<p>${'Төлөм '.repeat(300)}</p>`);
  write(`${root}assets/js/main.12345678.js`, `show(${JSON.stringify('төлөм '.repeat(300))})`);
}

const isThere = (file: string) => fs.existsSync(path.join(site, file));

beforeEach(() => {
  site = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-finishing-'));
  writeLanguage('');
  writeLanguage('ru/');
});

afterEach(() => fs.rmSync(site, {recursive: true}));

it('finishes a language while the next one is built', async () => {
  const finishing = new Finishing(site);
  fs.rmSync(path.join(site, 'ru'), {recursive: true});
  finishing.hear({language: 'ky', are: 'scripts'});
  finishing.hear({language: 'ky', are: 'pages'});
  await expect.poll(() => isThere('index.html.gz')).toBe(true);
  expect(isThere('assets/js/main.12345678.js.br')).toBe(true);
  expect(isThere('.policy')).toBe(false);
  writeLanguage('ru/');
  await finishing.end({});
  expect(isThere('ru/index.html.br')).toBe(true);
  expect(isThere('ru/assets/js/main.12345678.js.gz')).toBe(true);
  expect(isThere('.policy')).toBe(true);
});

it('finishes all of it at the end of a build that has told nothing', async () => {
  await new Finishing(site).end({});
  for (const root of ['', 'ru/']) expect(isThere(`${root}index.html.br`)).toBe(true);
});

it('tells at the end what went wrong meanwhile', async () => {
  write('index.html', '<a onclick="pay()">');
  const finishing = new Finishing(site);
  finishing.hear({language: 'ky', are: 'pages'});
  await expect(finishing.end({})).rejects.toThrow('index.html has onclick="…"');
});
