import type {Finding} from '../guides/finding';
import {findingAt} from '../guides/placeAt';
import type {Word} from './prose';

/** Names with capitals inside (СОчИ) and short names in capitals alone (ЭЦП) stand in no dictionary. */
const isName = (word: string) => /\p{L}\p{Lu}/u.test(word.slice(0, 6));

/** Finds which of these words a dictionary does not know, each with what it may be meant for. */
export type FindUnknown = (words: ReadonlySet<string>) => Map<string, string[]>;

/** Of «ID-карта» the dictionary is asked about «карта» alone. */
const cyrillicPart = (word: string) =>
  word
    .split('-')
    .filter((part) => /^[а-яё]+$/i.test(part))
    .join('-');

function tell({text, page, place}: Word, suggested: string[], file: string): Finding {
  const meant = suggested.length > 0 ? ` (perhaps "${suggested.join('", "')}")` : '';
  return findingAt(page, place(), {
    expected: 'a word that the Russian dictionary knows',
    found: `"${text}"`,
    cure: `correct it${meant}; if it is right, add a line "- ${text.toLowerCase()}" under "ru:" in ${file}`,
  });
}

/**
 * Tells of the words that a Russian dictionary does not know.
 * @param words of Russian pages, without the exceptions
 * @param file where an exception is written
 */
export function checkRussian(words: Word[], find: FindUnknown, file: string): Finding[] {
  const asked = words.flatMap((word) => {
    const part = cyrillicPart(word.text);
    return part === '' || isName(word.text) ? [] : [{word, part}];
  });
  const unknown = find(new Set(asked.map(({part}) => part)));
  return asked.flatMap(({word, part}) => {
    const suggested = unknown.get(part);
    return suggested ? [tell(word, suggested, file)] : [];
  });
}
