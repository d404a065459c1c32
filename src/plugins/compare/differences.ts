import {readFacts, type Fact} from '../../guides/checks/facts';
import type {Entry} from '../../guides/edition';
import {otherLanguage, type Language} from '../../language/language';
import type {Row, Side} from './rows';

const countNotes = (side: Side | undefined) =>
  side?.nodes.filter(({type}) => type === 'blockquote').length ?? 0;

function factsOf(row: Row, entry: Entry, language: Language, names: string[]): Fact[] {
  const page = entry.pages[language];
  const side = row.sides[language];
  return page && side ? readFacts(page, side.section, names) : [];
}

/**
 * Finds what one language shows and the other does not: numbers, codes, telephones and labels.
 * @param names names that hold digits and are no numbers
 * @returns the words as they stand on the page, to be marked there
 */
export function findSurplus(row: Row, entry: Entry, language: Language, names: string[]): string[] {
  const known = factsOf(row, entry, otherLanguage[language], names).map(({value}) => value);
  const own = factsOf(row, entry, language, names);
  return own.filter(({value}) => !known.includes(value)).map(({shown}) => shown);
}

/** What differs and is no mistake by any rule: a section or a warning that one language lacks. */
export function findLack({sides}: Row): string | undefined {
  if (!sides.ky) return 'only in Russian';
  if (!sides.ru) return 'only in Kyrgyz';
  const [ky, ru] = [countNotes(sides.ky), countNotes(sides.ru)];
  return ky === ru ? undefined : `warnings (lines with ">"): ${ky} in Kyrgyz, ${ru} in Russian`;
}
