import {readCatalog} from '../guides/catalog';
import type {Catalog, Edition} from '../guides/edition';
import type {Finding} from '../guides/finding';
import {languages, type Language} from '../language/language';
import {exceptionsFile, readExceptions} from './exceptions';
import {learnSpellings} from './letters';
import {checkLetters} from './lostLetters';
import {readProse, type Word} from './prose';
import {findUnknown} from './remembered';
import {checkRussian, type FindUnknown} from './russian';

function readWords(editions: readonly Edition[], language: Language): Word[] {
  const entries = editions.flatMap(({entries}) => entries);
  return entries.flatMap(({pages}) => (pages[language] ? readProse(pages[language]) : []));
}

/** How providers are called: their own names, whatever a dictionary says. */
const namesIn = ({providers}: Edition) =>
  new Set(providers.names.flatMap((name) => name.toLowerCase().split(/[^\p{L}-]+/u)));

/**
 * Checks the spelling of the edition that is written: Russian words by a dictionary, Kyrgyz ones by
 * what the site itself, glossary included, writes with ө ү ң. A frozen edition is not corrected, but
 * its words are learned from.
 * @param root the project's top folder
 * @param find the Russian dictionary
 * @param catalog what stands there, where somebody has read it already
 */
export function checkSpelling(
  root: string,
  find: FindUnknown = findUnknown,
  {editions}: Catalog = readCatalog(root),
): Finding[] {
  const current = editions[0]!;
  const file = exceptionsFile(current.folder);
  const [isExcepted, findings] = readExceptions(root, current.folder);
  const names = namesIn(current);
  // Without the exceptions half of what is told would be wrong.
  if (findings.length > 0) return findings;
  return languages.flatMap((language) => {
    const known = readWords(editions, language).map(({text}) => text.toLowerCase());
    const words = readWords([current], language).filter(
      ({text}) => !names.has(text.toLowerCase()) && !isExcepted(text.toLowerCase(), language),
    );
    const lost = checkLetters(words, learnSpellings(known, language), file);
    const places = new Set(lost.map(({file, line, column}) => `${file}:${line}:${column}`));
    const misspelled = language === 'ru' ? checkRussian(words, find, file) : [];
    // One mistake is told once, by the check that knows the cure.
    const isNew = ({file, line, column}: Finding) => !places.has(`${file}:${line}:${column}`);
    return [...lost, ...misspelled.filter(isNew)];
  });
}
