import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {globSync} from 'tinyglobby';

import type {Language} from '../../language/language';

/**
 * The pages of a language, by their files from the folder of the site: `ru/elsom/index.html`. They are read
 * once, go from hand to hand, and are written once.
 */
export type Pages = Map<string, string>;

/** The files of a language: Russian stands in a folder of the Kyrgyz ones. */
export const filesOf: Readonly<Record<Language, string[]>> = {ky: ['**', '!ru/**'], ru: ['ru/**']};

/** @param site the folder that is served */
export function readPages(site: string, language: Language): Pages {
  const files = globSync(filesOf[language], {cwd: site}).filter((file) => file.endsWith('.html'));
  return new Map(files.sort().map((file) => [file, readFileSync(path.join(site, file), 'utf8')]));
}

/** Changes every page; what is not changed is given back as it is. */
export function changePages(pages: Pages, change: (html: string, file: string) => string): void {
  for (const [file, html] of pages) pages.set(file, change(html, file));
}

/** @param site the folder that is served */
export function writePages(site: string, pages: Pages): void {
  for (const [file, html] of pages) writeFileSync(path.join(site, file), html);
}
