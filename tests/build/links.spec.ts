import fs from 'node:fs';
import path from 'node:path';

import {expect, test} from '@playwright/test';
import {Parser} from 'htmlparser2';
import {globSync} from 'tinyglobby';

// These read the built site as it lies on the disk: a browser would follow one link at a time.

const SITE = 'build';
const HERE = 'http://here';
const PUBLISHED = new URL(process.env.SITE_URL ?? 'http://localhost:3000').origin;
/** What the server answers by itself, that nothing is there too; and papers that are made apart. */
const UNBUILT = /^\/((ru\/)?(check$|search$|404\/)|sandbox\/|handouts\/)/;
/** The player opens at these; it reads the address by itself. */
const OF_PRACTICE = /^#(fail|practise)-/;

interface Read {
  ids: Set<string>;
  links: string[];
}

/** The ids and addresses of a page; what stands in a template is not yet part of it. */
function readPage(file: string): Read {
  const read: Read = {ids: new Set(), links: []};
  let templates = 0;
  const parser = new Parser({
    onopentag(name, {id, href, src, action}) {
      if (name === 'template') templates += 1;
      if (id) read.ids.add(id);
      if (templates === 0)
        read.links.push(...[href, src, action].filter((one) => one !== undefined));
    },
    onclosetag(name) {
      if (name === 'template') templates -= 1;
    },
  });
  parser.end(fs.readFileSync(path.join(SITE, file), 'utf8'));
  return read;
}

const pages = new Map(globSync('**/*.html', {cwd: SITE}).map((file) => [file, readPage(file)]));
const isFile = (file: string) =>
  fs.statSync(path.join(SITE, file), {throwIfNoEntry: false})?.isFile();

/** The files that an address may show: a link that names no language leads to both of its pages. */
function filesOf(pathname: string): string[] {
  const at = decodeURI(pathname).slice(1);
  const page = path.join(at, 'index.html');
  if (!at.startsWith('go/')) return isFile(at) ? [at] : [page];
  const target = path.join(at.slice('go/'.length), 'index.html');
  return [page, target, path.join('ru', target)];
}

/** Tells whether a link of a page leads nowhere. */
function isLost(link: string, from: string): boolean {
  const {origin, pathname, hash} = new URL(link, `${HERE}/${from.replace(/index\.html$/, '')}`);
  if (![HERE, PUBLISHED].includes(origin) || UNBUILT.test(pathname)) return false;
  const files = filesOf(pathname);
  if (!files.every(isFile)) return true;
  if (hash === '' || OF_PRACTICE.test(hash)) return false;
  const id = decodeURIComponent(hash.slice(1));
  return files
    .filter((file) => !file.startsWith('go/') && pages.has(file))
    .some((file) => !pages.get(file)!.ids.has(id));
}

test('leads from every page to pages and places that are there', () => {
  const links = [...pages].flatMap(([file, read]) => read.links.map((link) => ({file, link})));
  expect(links.length).toBeGreaterThan(5_000);
  const lost = links.filter(({file, link}) => isLost(link, file));
  expect(lost.map(({file, link}) => `${file}: ${link}`)).toEqual([]);
});
