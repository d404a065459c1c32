import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, expect, it} from 'vitest';

import {fillPages} from '../../src/handouts/fillPages';
import {offerHandouts} from '../../src/handouts/offerHandouts';
import {writeTakeAlong} from '../../src/handouts/writeTakeAlong';

let site: string;
const origin = 'https://example.kg';
const page = () => readFile(path.join(site, 'guide.html'), 'utf8');

beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'tolom-handouts-'));
  const html = '<body><div id=__docusaurus><take-along></take-along></div></body>';
  const pages = new Map(['guide.html', '1.0/guide.html'].map((file) => [file, html]));
  const template = writeTakeAlong({language: 'ky', origin, phone: '0312 960 888', kilobytes: 430});
  fillPages(site, pages, template, origin);
  await mkdir(path.join(site, '1.0'));
  for (const [file, filled] of pages) await writeFile(path.join(site, file), filled);
});

afterEach(() => rm(site, {recursive: true}));

it('offers no PDF before there is one, and then offers it', async () => {
  expect(await page()).toMatch(/<p hidden[^>]*><a href="\/handouts\/ky\//);
  const changed = await offerHandouts(site);
  expect(changed).toContain('guide.html');
  expect(await page()).toMatch(/<p data-pdf><a href="\/handouts\/ky\//);
  expect(await page()).not.toContain('hidden');
  expect(await offerHandouts(site)).toEqual([]);
});

it('tells on paper the address of the page and whom to call, and draws the address', async () => {
  expect(await page()).toContain('example.kg/guide.html/');
  expect(await page()).toContain('<b>0312 960 888</b>');
  const picture = await readFile(path.join(site, 'img/qr/guide.html.svg'), 'utf8');
  expect(picture).toContain('<svg');
});

it('offers nothing on a page of an old edition, and prints it all the same', async () => {
  const [inPlace] = (await readFile(path.join(site, '1.0/guide.html'), 'utf8')).split('<template');
  expect(inPlace).not.toMatch(/<button|handouts/);
  expect(inPlace).toContain('example.kg/1.0/guide.html/');
});
