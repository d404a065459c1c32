import {fold} from './fold';
import {stem} from './stem';

/** Words that stand in every question and tell none from another. */
const empty = new Set(
  'и в во на не я мы вы по с со у к за менен из ли же бы а но что это как мне меня мой для если или есть где да эле бул жана үчүн деген болот керек кандай кантип мен менин сиз эмне кайда деп дейт деди экен болобу жатат жатам калды калдым койду койдум турат хочу можно надо нужно'
    .split(' ')
    .map(fold),
);

/** Digits that are typed apart belong together: a telephone number, an amount. */
const joinDigits = (text: string) => text.replace(/(?<=\d)[ \u00a0-](?=\d)/g, '');

/** A number of this country is typed with its code abroad too. */
const homeNumber = (text: string) => text.replace(/\+?996(?=\d{9}(?!\d))/g, '0');

/** Cuts a text into words in small letters. */
export function wordsOf(text: string): string[] {
  const whole = homeNumber(joinDigits(text.normalize('NFC').toLowerCase()));
  return whole.match(/[\p{L}\d]+/gu) ?? [];
}

function makeTerm(word: string): string | undefined {
  const folded = fold(word);
  return empty.has(folded) ? undefined : stem(folded);
}

/** The same words come again and again; there are a few thousand of them. */
const known = new Map<string, string | undefined>();

/** What a word is looked up by; nothing for a word that tells nothing. */
export function termOf(word: string): string | undefined {
  if (!known.has(word)) known.set(word, makeTerm(word));
  return known.get(word);
}

/** What stands for a word exactly as it is spelt. */
const exactTerm = (word: string): string => `=${word}`;
export const isExact = (term: string): boolean => term.startsWith('=');

/** The same word gives the same terms when it is stored and when it is asked for. */
export function termsOf(word: string, ambiguous: ReadonlySet<string>): string[] {
  const term = termOf(word);
  if (term === undefined) return [];
  return ambiguous.has(fold(word)) ? [term, exactTerm(word)] : [term];
}

/** The terms of a text, in its order. */
export const termsIn = (text: string): string[] =>
  wordsOf(text).flatMap((word) => termOf(word) ?? []);
