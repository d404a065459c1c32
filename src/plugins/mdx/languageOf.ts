import path from 'node:path';

import type {Language} from '../../language/language';

/** The language of a page, by the folder it stands in: the Kyrgyz pages are what the others translate. */
export function languageOf(page: string, siteDir: string): Language {
  const [first, second] = path.relative(siteDir, page).split(path.sep);
  return first === 'i18n' && second === 'ru' ? 'ru' : 'ky';
}
