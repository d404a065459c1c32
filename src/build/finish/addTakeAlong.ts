import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

import {globSync} from 'tinyglobby';

import {fillPages} from '../../handouts/fillPages';
import {writeTakeAlong} from '../../handouts/writeTakeAlong';
import {languages, type Language} from '../../language/language';
import {languagePart} from '../../language/languagePart';
import {LIST, type BuiltGuides} from '../../offline/builtGuide';
import {listFiles} from '../../offline/listFiles';
import {measureFile} from '../../offline/measureFile';
import type {Pages} from './pages';

/** A guide in one language, and the addresses of what it needs without a network. */
export interface GuideInLanguage {
  guide: string;
  title: string;
  /** The page itself comes first. */
  urls: string[];
}

function takeList(folder: string): BuiltGuides | undefined {
  const list = path.join(folder, LIST);
  if (!existsSync(list)) return undefined;
  const built = JSON.parse(readFileSync(list, 'utf8')) as BuiltGuides;
  rmSync(list);
  return built;
}

const pageOf = (url: string) => `${url.slice(1)}index.html`;

function listAll(folder: string, {language, guides}: BuiltGuides, pages: Pages): GuideInLanguage[] {
  const root = languagePart(language);
  const files = globSync('assets/js/*.js', {cwd: folder}).sort();
  const scripts = files.map((file) => `${root}/${file}`);
  return guides.map((one) => {
    const html = pages.get(pageOf(root + one.guide)) ?? '';
    const urls = listFiles(one, {language, html, scripts});
    return {guide: one.guide, title: one.title, urls};
  });
}

const QUICK = {params: {[constants.BROTLI_PARAM_QUALITY]: 6}};

/**
 * Measures what keeping a guide fetches: both languages of it, which weigh alike, and one of them is not
 * built yet. Rounded up to tens, and the same on every guide: they differ by less.
 */
function measureLargest(site: string, guides: readonly GuideInLanguage[], pages: Pages): number {
  const sizes = new Map<string, number>();
  const measure = (url: string) => {
    const size = sizes.get(url) ?? measureFile(site, url);
    sizes.set(url, size);
    return size;
  };
  const whole = guides.map(({urls: [page = '', ...urls]}) => {
    const html = brotliCompressSync(pages.get(pageOf(page)) ?? '', QUICK);
    // The pictures for paper are drawn later, and weigh next to nothing.
    const others = urls.filter((url) => !url.startsWith('/img/'));
    return others.reduce((sum, url) => sum + measure(url), html.length);
  });
  return Math.ceil((languages.length * Math.max(...whole)) / 10_240) * 10;
}

/**
 * Puts into each guide of a language what a reader takes along: a way to keep it on the device, one for its
 * PDF, and what is for paper. Nothing is done where the build made no guides.
 * @param site the folder that is served; what the pages are made of is compressed in it
 * @param pages of the language, with its styles under their last names
 * @returns the guides, with what they are made of
 */
export function addTakeAlong(site: string, language: Language, pages: Pages): GuideInLanguage[] {
  const folder = path.join(site, languagePart(language));
  const built = takeList(folder);
  if (!built) return [];
  const guides = listAll(folder, built, pages);
  const kilobytes = measureLargest(site, guides, pages);
  const {origin, phone} = built;
  fillPages(site, pages, writeTakeAlong({language, origin, phone, kilobytes}), origin);
  return guides;
}
