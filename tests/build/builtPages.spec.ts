import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import {expect, test} from '@playwright/test';
import {globSync} from 'tinyglobby';

import {NOT_SHOWN} from '../../src/build/finish/dropUnused';
import {readInlineParts} from '../../src/build/finish/inlineParts';
import {readHead, type PageHead} from '../../src/build/finish/pageHead';
import {someOf} from '../house/someOf';

// These read the built site as it lies on the disk: a browser shows none of it.

const SITE = 'build';
const read = (file: string) => fs.readFileSync(path.join(SITE, file), 'utf8');
const isFile = (address: string) => fs.existsSync(path.join(SITE, new URL(address).pathname));
const isFrozen = (file: string) => /^(ru\/)?\d/.test(file);

interface BuiltPage {
  file: string;
  html: string;
  head: PageHead;
}

/** Every page with an address of its own, in both languages and all editions. */
function readPages(): BuiltPage[] {
  const pages = globSync('**/index.html', {cwd: SITE}).flatMap((file) => {
    const html = read(file);
    const head = readHead(html);
    return head.canonical ? [{file, html, head}] : [];
  });
  return [...someOf(pages)];
}

/** The address that a page is served at, from the root of the site. */
const addressOf = ({file}: BuiltPage) => `/${file.slice(0, -'index.html'.length)}`;

test('keeps a sum and a telephone number on one line, in both languages', () => {
  for (const language of ['', 'ru/']) {
    const html = read(`${language}failures/index.html`);
    expect(html).toContain('25\u00a0000');
    expect(html).toContain('0312\u00a0960\u00a0888');
  }
});

test('brings its sign along, so that no page asks for it', () => {
  for (const {file, html} of readPages()) {
    expect(html, file).toMatch(/<link[^>]* rel=icon href="?data:image\/svg\+xml,/);
  }
});

test('names in its policy every script that stands in a page', () => {
  const policy = read('.policy');
  for (const file of someOf(globSync('**/*.html', {cwd: SITE}))) {
    const {scripts, styles, handlers} = readInlineParts(read(file));
    // Every page has its loader, or leads on to another.
    for (const text of [...someOf(scripts), ...styles]) {
      const sum = createHash('sha256').update(text).digest('base64');
      expect(policy, `${file}: ${text.slice(0, 60)}`).toContain(`'sha256-${sum}'`);
    }
    expect(handlers).toEqual([]);
  }
});

test('hides the sheet of icons without a style, which older browsers would forbid', () => {
  for (const {file, html} of readPages()) {
    expect(html, file).toMatch(/<svg display="?none/);
    expect(html, file).not.toMatch(/<svg style=/);
  }
});

test('writes Kyrgyz and Russian letters into the scripts as they are', () => {
  const strict = new TextDecoder('utf-8', {fatal: true});
  const scripts = someOf(globSync('**/*.js', {cwd: SITE}));
  const texts = scripts.map((file) => strict.decode(fs.readFileSync(path.join(SITE, file))));
  expect(texts.filter((text) => text.includes('ө')).length).toBeGreaterThan(20);
  expect(texts.filter((text) => /\\u04[\da-f]{2}/i.test(text))).toEqual([]);
});

test('carries in the scripts the words that they show, and no others of the theme', () => {
  for (const root of ['', 'ru/']) {
    const scripts = someOf(globSync(`${root}assets/js/*.js`, {cwd: SITE}))
      .map(read)
      .join('\n');
    const find = (pattern: RegExp) =>
      [...new Set([...scripts.matchAll(pattern)].map(([, id]) => id))].sort();
    const shown = find(/\bid:"(theme\.[\w.]+)"/g);
    expect(shown.length).toBeGreaterThan(10);
    expect(find(/"(theme\.[\w.]+)":"/g)).toEqual(shown);
  }
});

test('tells nobody where the site was built', () => {
  for (const file of someOf(globSync('**/*.{js,html,json}', {cwd: SITE}))) {
    expect(read(file).includes(process.cwd()), file).toBe(false);
  }
});

test('shows no part whose styles are left out', () => {
  for (const {file, html} of readPages()) {
    const lists = [...html.matchAll(/ class=(?:"([^"]*)"|([^\s>]+))/g)];
    const names = lists.flatMap(([, quoted, bare]) => (quoted ?? bare ?? '').split(' '));
    expect(names.length, file).toBeGreaterThan(20);
    expect(
      names.filter((name) => NOT_SHOWN.test(name)),
      file,
    ).toEqual([]);
  }
});

test('lets the styles of a part follow those of every page, which they change', () => {
  const [sheet = '', ...others] = globSync('assets/css/*.css', {cwd: SITE});
  expect(others).toEqual([]);
  const css = read(sheet);
  const ofPart = css.search(/\.\w+_[\da-f_]{5}\b/);
  for (const ofEveryPage of ['.container{', '.navbar{', '.menu__link{', 'take-along']) {
    expect(css.indexOf(ofEveryPage), ofEveryPage).toBeGreaterThan(-1);
    expect(css.indexOf(ofEveryPage), ofEveryPage).toBeLessThan(ofPart);
  }
});

test('tells beside each guide what keeping it fetches, in both languages together', () => {
  const sizeOf = (url: string) => {
    const file = path.join(SITE, url.endsWith('/') ? `${url}index.html` : url);
    return fs.statSync(fs.existsSync(`${file}.br`) ? `${file}.br` : file).size;
  };
  for (const list of someOf(globSync('offline/**/*.json', {cwd: SITE}))) {
    const {guide, files} = JSON.parse(read(list)) as {guide: string; files: {url: string}[]};
    const kilobytes = files.reduce((sum, {url}) => sum + sizeOf(url), 0) / 1024;
    for (const root of ['', '/ru']) {
      const [, told = ''] = /data-about[^<]*?(\d+)\sКБ/.exec(read(`${root}${guide}index.html`))!;
      expect(Number(told) / kilobytes, `${root}${guide}`).toBeGreaterThan(0.97);
      expect(Number(told) / kilobytes, `${root}${guide}`).toBeLessThan(1.05);
    }
  }
});

test('names every page by its own address, and leads from it to its twin', () => {
  const pages = readPages();
  expect(pages.length).toBeGreaterThan(60);
  for (const page of pages) {
    const {pathname, origin} = new URL(page.head.canonical!);
    expect(pathname).toBe(addressOf(page));
    const bare = pathname.replace(/^\/ru\//, '/');
    const tags = page.html.match(/<link [^>]*hreflang[^>]*>/g) ?? [];
    const links = Object.fromEntries(
      tags.map((tag) => [/hreflang="?([\w-]+)/.exec(tag)![1], /href="?([^"\s]+)/.exec(tag)![1]]),
    );
    const [ky, ru] = [origin + bare, `${origin}/ru${bare}`];
    expect(links).toEqual({ky, ru, 'x-default': ky});
  }
});

test('lists today’s pages in the sitemap, both languages side by side, and hides old editions', () => {
  for (const page of readPages()) {
    const {canonical, lang, metas} = page.head;
    const sitemap = read(lang === 'ru' ? 'ru/sitemap.xml' : 'sitemap.xml');
    const isHidden = (metas.get('robots') ?? '').includes('noindex');
    if (isFrozen(page.file)) expect(isHidden, page.file).toBe(true);
    const entry = sitemap.split('<url>').find((one) => one.includes(`<loc>${canonical}</loc>`));
    expect(entry !== undefined, page.file).toBe(!isHidden);
    if (entry) expect(entry.match(/hreflang="(ky|ru|x-default)"/g)).toHaveLength(3);
  }
});

test('shows in a message title, gist, language and a card that is there', () => {
  for (const {file, head} of readPages()) {
    const {lang, metas} = head;
    expect(metas.get('og:locale'), file).toBe({ky: 'ky_KG', ru: 'ru_RU'}[lang]);
    expect(metas.get('og:title'), file).toBeTruthy();
    const card = metas.get('og:image') ?? '';
    expect(isFile(card), `${file}: ${card}`).toBe(true);
    expect(card.includes('/ru/')).toBe(lang === 'ru');
  }
  const guide = readHead(read('ru/elsom/top-up-ussd/index.html')).metas;
  expect(guide.get('og:image')).toMatch(/\/ru\/assets\/cards\/elsom\/top-up-ussd\.\w+\.png$/);
  const shared = readHead(read('go/elsom/top-up-ussd/index.html')).metas;
  expect(shared.get('og:image')).toMatch(/\/assets\/cards\/elsom\/top-up-ussd\.\w+\.png$/);
});

test('leads from every guide to its Markdown, and from llms.txt to what is there', () => {
  for (const flow of someOf(globSync(['docs/**/*.flow.yaml', 'versioned_docs/**/*.flow.yaml']))) {
    const guide = flow
      .replace(/^docs\/|^versioned_docs\/version-/, '')
      .replace(/\.flow\.yaml$/, '');
    for (const root of ['', 'ru/']) {
      const twin = `/${root}${guide}.md`;
      expect(read(`${root}${guide}/index.html`)).toContain(`type="text/markdown" href="${twin}"`);
      expect(read(twin)).toMatch(/^# \S/);
    }
  }
  const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((link) => !isFile(link))).toEqual([]);
});
