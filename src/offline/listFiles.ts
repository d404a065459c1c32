import {readFileSync} from 'node:fs';
import path from 'node:path';

import {globSync} from 'tinyglobby';

import {languagePart} from '../language/languagePart';
import type {BuiltGuide, BuiltGuides} from './builtGuide';
import {namedFiles} from './namedFiles';

/** Parts that pages share have short numbers; practice, search and the number check are such parts. */
const isShared = (name: string) => /^\d{1,5}$/.test(name);

function listParts(folder: string, parts: readonly string[]): string[] {
  const files = globSync('assets/js/*.js', {cwd: folder});
  const isOwn = (name: string) => isShared(name) || parts.includes(name);
  return files.filter((file) => isOwn(path.basename(file).split('.')[0]!)).sort();
}

/**
 * Lists what a guide needs without a network, in one language.
 * @param site the folder that is served
 * @returns addresses: the page first, then all that it is made of
 */
export function listFiles(
  site: string,
  {language}: Pick<BuiltGuides, 'language'>,
  {guide, parts}: BuiltGuide,
): string[] {
  const root = languagePart(language);
  const page = root + guide;
  const html = readFileSync(path.join(site, page, 'index.html'), 'utf8');
  const scripts = listParts(path.join(site, root), parts);
  return [
    page,
    ...Object.values(namedFiles(html)).flat(),
    ...scripts.map((file) => `${root}/${file}`),
    `${root}/search/index.json`,
    `/img/qr${page.replace(/\/$/, '')}.svg`,
  ];
}
