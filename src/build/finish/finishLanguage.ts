import path from 'node:path';

import type {Language} from '../../language/language';
import {languagePart} from '../../language/languagePart';
import {addTakeAlong, type GuideInLanguage} from './addTakeAlong';
import {collectParts, type Parts} from './allowedParts';
import {compressFiles} from './compressFiles';
import {describePages} from './describePages';
import {dropAddress} from './dropAddress';
import {hideSprite} from './hideSprite';
import {changePages, filesOf, readPages, writePages} from './pages';
import {purgeStyles} from './purgeStyles';

/** What the site as a whole has to know of a language whose pages are finished. */
export interface FinishedLanguage {
  language: Language;
  guides: readonly GuideInLanguage[];
  /** What its pages run by themselves. */
  parts: Parts;
}

/**
 * Makes the pages of a language ready to be sent, without looking at the other's: that may still be built.
 * @param site the folder that is served
 * @param cores how many work at compressing
 */
export async function finishLanguage(
  site: string,
  language: Language,
  cores?: number,
): Promise<FinishedLanguage> {
  const pages = readPages(site, language);
  purgeStyles(path.join(site, languagePart(language)), pages);
  changePages(pages, hideSprite);
  changePages(pages, dropAddress);
  describePages(site, pages);
  await compressFiles(site, [...filesOf[language], '!**/*.html'], cores);
  const guides = addTakeAlong(site, language, pages);
  writePages(site, pages);
  await compressFiles(site, filesOf[language], cores);
  return {language, guides, parts: collectParts(pages)};
}
