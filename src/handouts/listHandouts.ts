import {readFile} from 'node:fs/promises';

import {glob} from 'tinyglobby';

import {languages, type Language} from '../language/language';
import {languagePart} from '../language/languagePart';
import type {GuideFiles} from '../offline/keep/kept';
import {pdfAddress} from './writeTakeAlong';

/** One guide in one language, and where its PDF lies on the site. */
export interface Handout {
  language: Language;
  /** `/ru/elsom/top-up-ussd/` */
  page: string;
  /** `/handouts/ru/elsom-top-up-ussd.pdf` */
  pdf: string;
}

/**
 * Lists the handouts of a built site: every guide of today's edition, in both languages.
 * @param site the folder that is served
 */
export async function listHandouts(site: string): Promise<Handout[]> {
  const files = await glob('offline/**/*.json', {cwd: site, absolute: true});
  const guides = await Promise.all(
    files.sort().map(async (file) => JSON.parse(await readFile(file, 'utf8')) as GuideFiles),
  );
  return guides.flatMap(({guide}) =>
    languages.map((language) => ({
      language,
      page: languagePart(language) + guide,
      pdf: pdfAddress(language, guide.slice(1, -1).replaceAll('/', '-')),
    })),
  );
}
