import {languages, type Language} from '../../language/language';
import {englishNames} from '../../language/names';
import type {Entry} from '../edition';
import type {Finding} from '../finding';
import type {Check} from './check';

/** The language whose pages exist by themselves; the other translates them. */
const SOURCE: Language = 'ky';

function missing({files, written}: Entry, language: Language): Finding {
  const [there = SOURCE] = written;
  return {
    ...{file: files[there], line: 1, column: 1},
    expected: `this page in ${englishNames[language]} too, as ${files[language]}`,
    found: 'no such file',
    cure: `translate the page: copy it there and write the ${englishNames[language]} words`,
  };
}

function orphan({files}: Entry): Finding {
  return {
    ...{file: files.ru, line: 1, column: 1},
    expected: `the page this one translates, ${files.ky}`,
    found: 'no such file, so this page is never shown to anybody',
    cure: 'write the Kyrgyz page, correct the name of this file, or remove it',
  };
}

/** Pages that exist in one language alone, and are shown in its words in the other. */
export const untranslated: Check = ({entries}) =>
  entries
    .filter(({written}) => written.includes(SOURCE))
    .flatMap((entry) =>
      languages
        .filter((language) => !entry.written.includes(language))
        .map((language) => missing(entry, language)),
    );

/** Translations of a page that does not exist: nothing ever shows them. */
export const orphans: Check = ({entries}) =>
  entries.filter(({written}) => written.length > 0 && !written.includes(SOURCE)).map(orphan);
