import type {Finding} from '../guides/finding';
import {findingAt} from '../guides/placeAt';
import {mendAlphabet} from './alphabet';
import {breaksHarmony} from './harmony';
import type {FindSpelling} from './letters';
import type {Word} from './prose';

type Told = Pick<Finding, 'expected' | 'cure'>;

function judge({text, page: {language}}: Word, find: FindSpelling): Told | undefined {
  const mended = mendAlphabet(text, language);
  if (mended) {
    return {
      expected: 'letters of one alphabet in a word',
      cure: `write "${mended}" anew: a letter in it only looks right`,
    };
  }
  const word = text.toLowerCase();
  const spelled = find(word);
  if (spelled)
    return {expected: `"${spelled}", as it is written elsewhere`, cure: `write "${spelled}"`};
  const harmony = language === 'ky' ? breaksHarmony(word) : undefined;
  return harmony
    ? {expected: 'letters that can stand in one Kyrgyz word', cure: harmony}
    : undefined;
}

/**
 * Tells of words that have lost a letter which keyboards lack (ө ү ң, ё), or have one of another alphabet.
 * @param words of one language, without the exceptions
 * @param file where an exception is written
 */
export function checkLetters(words: Word[], find: FindSpelling, file: string): Finding[] {
  return words.flatMap((word) => {
    const told = judge(word, find);
    if (!told) return [];
    const {page, place, text} = word;
    const line = `"- ${text.toLowerCase()}" under "${page.language}:" in ${file}`;
    const cure = `${told.cure}; if "${text}" is right, add a line ${line}`;
    return [findingAt(page, place(), {...told, found: `"${text}"`, cure})];
  });
}
