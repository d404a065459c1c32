import type {Language} from '../language/language';

/** Letters that a keyboard lacks or a hurried writer leaves out, and what stands in their place. */
const plain: Record<Language, Record<string, string>> = {
  ky: {ө: 'о', ү: 'у', ң: 'н'},
  ru: {ё: 'е'},
};

/** So many letters of a word tell which word it is; «бөлү» is a part of two words, «бөлүм» of one. */
const STEM = 5;

const flatten = (word: string, language: Language) =>
  [...word].map((letter) => plain[language][letter] ?? letter).join('');

/** Finds the spelling with the letters that were left out; undefined where none is known. */
export type FindSpelling = (word: string) => string | undefined;

/** Beginnings of a Kyrgyz word that hold ө or ү: endings change with every case, these do not. */
function stemsOf(word: string): string[] {
  const lengths = Array.from({length: Math.max(0, word.length - STEM + 1)}, (_, at) => STEM + at);
  return lengths.map((length) => word.slice(0, length)).filter((stem) => /[өү]/.test(stem));
}

function findByStem(word: string, stems: Map<string, string>): string | undefined {
  for (let length = word.length; length >= STEM; length -= 1) {
    const stem = stems.get(word.slice(0, length));
    if (stem) return stem + word.slice(length);
  }
  return undefined;
}

/**
 * Learns from words in small letters how they are spelled with the letters that a keyboard lacks: a
 * word that has such a letter was written on purpose, the same word without may have lost it.
 */
export function learnSpellings(known: Iterable<string>, language: Language): FindSpelling {
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const word of known) {
    const flat = flatten(word, language);
    if (flat === word) continue;
    whole.set(flat, word);
    if (language === 'ky') stemsOf(word).forEach((stem) => stems.set(flatten(stem, 'ky'), stem));
  }
  return (word) => {
    if (flatten(word, language) !== word) return undefined;
    return whole.get(word) ?? findByStem(word, stems);
  };
}
