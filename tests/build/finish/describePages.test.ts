import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {describePages} from '../../../src/build/finish/describePages';
import {readHead} from '../../../src/build/finish/pageHead';
import {readPages} from '../../../src/build/finish/pages';

const origin = 'https://tolom.example';
let site: string;

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(site, file)), {recursive: true});
  await writeFile(path.join(site, file), content);
}

const writePage = (page: string, lang: string, title = 'Төлөм «*900#» & башка') =>
  write(
    `${page}index.html`,
    `<!doctype html><html lang=${lang}><head><title>Төлөм</title><meta data-rh=true property=og:locale content=${lang} />` +
      `<meta data-rh=true property=og:title content="${title.replace('&', '&amp;')} | Төлөм"/>` +
      '<meta data-rh=true name=docsearch:version content=current /><meta name=viewport content=x>' +
      `<meta data-rh=true property=og:locale:alternate content=${lang === 'ky' ? 'ru' : 'ky'} />` +
      `<link data-rh=true rel=canonical href=${origin}/${page} /></head><body><p>Төлөм</p></body></html>`,
  );

function describedHead(page: string) {
  const pages = readPages(site, page.startsWith('ru/') ? 'ru' : 'ky');
  describePages(site, pages);
  const html = pages.get(`${page}index.html`)!;
  return {html, ...readHead(html)};
}

beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'tolom-described-'));
  await write('assets/cards/index.11111111.png', '');
  await write('assets/cards/elsom/top-up.22222222.png', '');
  await write('ru/assets/cards/elsom/top-up.33333333.png', '');
  await write('ru/assets/cards/index.44444444.png', '');
  await writePage('elsom/top-up/', 'ky');
});
afterEach(() => rm(site, {recursive: true}));

describe('the head of a page', () => {
  it.each([
    ['a guide', 'elsom/top-up/', 'ky', '/assets/cards/elsom/top-up.22222222.png'],
    ['a guide in Russian', 'ru/elsom/top-up/', 'ru', '/ru/assets/cards/elsom/top-up.33333333.png'],
    ['an old edition', 'ru/1.0/elsom/top-up/', 'ru', '/ru/assets/cards/elsom/top-up.33333333.png'],
    ['a page that is no guide', 'contacts/', 'ky', '/assets/cards/index.11111111.png'],
    ['the home page', '', 'ky', '/assets/cards/index.11111111.png'],
    ['the Russian home page', 'ru/', 'ru', '/ru/assets/cards/index.44444444.png'],
  ])('names the card of %s by its whole address', async (_what, page, lang, card) => {
    await writePage(page, lang);
    const {metas} = describedHead(page);
    expect(metas.get('og:image')).toBe(origin + card);
    expect(metas.get('og:image:alt')).toBe('Төлөм «*900#» & башка');
    expect(metas.get('og:site_name')).toBe('Төлөм');
  });

  it('tells the title without the name of the site, and nothing for a search of others', () => {
    const {metas} = describedHead('elsom/top-up/');
    expect(metas.get('og:title')).toBe('Төлөм «*900#» & башка');
    expect([...metas.keys()]).not.toContain('docsearch:version');
    expect(metas.get('viewport')).toBe('x');
  });

  it('tells languages as Open Graph names them', () => {
    const {metas} = describedHead('elsom/top-up/');
    expect(metas.get('og:locale')).toBe('ky_KG');
    expect(metas.get('og:locale:alternate')).toBe('ru_RU');
  });

  it.each([
    ['elsom/top-up/', 'elsom/top-up.md'],
    ['ru/elsom/', 'ru/elsom.md'],
    ['', 'index.md'],
    ['ru/1.0/', 'ru/1.0/index.md'],
  ])('leads from /%s to its text', async (page, twin) => {
    await writePage(page, 'ky');
    await write(twin, '# Төлөм');
    const {html} = describedHead(page);
    expect(html).toContain(`<link rel="alternate" type="text/markdown" href="/${twin}"></head>`);
  });

  it('leads to no text that is not there', () => {
    expect(describedHead('elsom/top-up/').html).not.toContain('text/markdown');
  });

  it('makes a short link look like the page it leads to', async () => {
    await write(
      'go/elsom/top-up/index.html',
      '<html lang="ky"><head><title>x</title></head></html>',
    );
    const {metas} = describedHead('go/elsom/top-up/');
    expect(metas.get('og:title')).toBe('Төлөм «*900#» & башка');
    expect(metas.get('og:image')).toBe(`${origin}/assets/cards/elsom/top-up.22222222.png`);
    expect(metas.get('og:locale')).toBe('ky_KG');
  });

  it('leaves a page alone that has no address of its own', async () => {
    const page = '<html lang="ky"><head><title>x</title></head></html>';
    await write('go/gone/index.html', page);
    await write('lost/index.html', page);
    expect(describedHead('go/gone/').html).toBe(page);
    expect(describedHead('lost/').html).toBe(page);
  });
});
