import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';

import {fillPages} from '../../handouts/fillPages';
import {writeTakeAlong} from '../../handouts/writeTakeAlong';
import type {Language} from '../../language/language';
import {LIST, type BuiltGuides} from '../../offline/builtGuide';
import {listFiles} from '../../offline/listFiles';
import {measureFile} from '../../offline/measureFile';
import {writeGuideFiles} from '../../offline/writeGuideFiles';

/** The pages of a language: Russian stands in a folder of the Kyrgyz ones. */
const PAGES: Record<Language, string[]> = {ky: ['**/*.html', '!ru/**'], ru: ['ru/**/*.html']};

/** What a guide is made of in one language, by its address without the language. */
type Files = Map<string, string[]>;

function takeList(folder: string): BuiltGuides {
  const list = path.join(folder, LIST);
  const built = JSON.parse(readFileSync(list, 'utf8')) as BuiltGuides;
  rmSync(list);
  return built;
}

function listAll(site: string, built: readonly BuiltGuides[]): Files {
  const files: Files = new Map();
  for (const one of built) {
    for (const guide of one.guides) {
      const others = files.get(guide.guide) ?? [];
      files.set(guide.guide, [...others, ...listFiles(site, one, guide)]);
    }
  }
  return files;
}

function titlesOf(guide: string, built: readonly BuiltGuides[]): Record<Language, string> {
  const title = (at: Language) =>
    built.find(({language}) => language === at)?.guides.find((one) => one.guide === guide)?.title;
  return {ky: title('ky') ?? '', ru: title('ru') ?? ''};
}

/**
 * Rounded up to tens, and the same on every guide: they differ by less. Guides share most of their files:
 * each is compressed once and one at a time, or a site of many guides would fill the memory.
 */
function measureLargest(site: string, files: Files): number {
  // The pictures for paper are drawn later, and weigh next to nothing.
  const isThere = (url: string) => !url.startsWith('/img/');
  const guides = [...files.values()].map((urls) => [...new Set(urls.filter(isThere))]);
  const sizes = new Map<string, number>();
  for (const url of new Set(guides.flat())) sizes.set(url, measureFile(site, url));
  const whole = guides.map((urls) => urls.reduce((sum, url) => sum + sizes.get(url)!, 0));
  return Math.ceil(Math.max(...whole) / 10_240) * 10;
}

/**
 * Puts into each guide what a reader takes along: a way to keep it on the device, one for its PDF, and
 * what is for paper. Nothing is done where the build made no guides.
 * @param site the folder that is served, with its styles under their last names
 */
export function addTakeAlong(site: string): void {
  const folders = [site, path.join(site, 'ru')].filter((one) => existsSync(path.join(one, LIST)));
  const built = folders.map(takeList);
  if (built.length === 0) return;
  const files = listAll(site, built);
  const kilobytes = measureLargest(site, files);
  for (const {language, origin, phone} of built) {
    const template = writeTakeAlong({language, origin, phone, kilobytes});
    fillPages(site, PAGES[language], template, origin);
  }
  for (const [guide, urls] of files) {
    writeGuideFiles(site, {guide, titles: titlesOf(guide, built)}, urls);
  }
}
