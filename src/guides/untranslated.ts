import type {Language} from '../language/language';
import {addressOf} from './address';
import type {Catalog} from './edition';

/**
 * Lists the pages that a reader of a language gets in the other one, because nobody translated them
 * yet: only a draft and the dev server have such.
 * @returns addresses without the language: `/1.0/elsom/top-up-ussd/`
 */
export function untranslatedAddresses({editions}: Catalog, language: Language): string[] {
  return editions.flatMap((edition) =>
    edition.entries
      .filter(({written}) => written.length > 0 && !written.includes(language))
      .map((entry) => addressOf(entry, edition)),
  );
}
