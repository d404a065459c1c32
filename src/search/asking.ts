import type {Kind} from './answer';
import {fold} from './fold';
import {isExact, termsOf} from './terms';

/** What is known of the words of all documents. */
export interface Words {
  /** Folded words that stand for more than one spelling: күн and кун. */
  ambiguous: ReadonlySet<string>;
  /** In how many documents a term stands. */
  spread: ReadonlyMap<string, number>;
}

/** What counts how much: a word of a title is worth four of the text. */
export const boost = {title: 4, alike: 3, phrases: 4, labels: 2, context: 2, text: 1, other: 1.5};
/** A page answers a word that stands for the whole of it better than each of its steps. */
const weights: Record<Kind, number> = {guide: 1.3, page: 1.3, failure: 1.1, step: 1, section: 0.9};
/** From this length on a letter may be wrong, and from the next on two. */
const [ONE_WRONG, TWO_WRONG] = [4, 9];

/** A word that nobody wrote may be misspelt where an ending seems to be: the whole of it is tried too. */
export function termsAsked(word: string, {ambiguous, spread}: Words): string[] {
  const [term, ...exact] = termsOf(word, ambiguous);
  if (term === undefined) return [];
  return spread.has(term) ? [term, ...exact] : [...new Set([term, fold(word)])];
}

/** How an index is asked: which words may be wrong, and which are not finished yet. */
export function howToAsk(known: Words, words: string[], last: string | undefined) {
  return {
    boost,
    tokenize: () => words,
    processTerm: (word: string) => termsAsked(word, known),
    // A word that is still being typed is the beginning of one; a single letter begins too many.
    prefix: (term: string) =>
      !isExact(term) && (term === last ? term.length > 1 : term.length >= ONE_WRONG),
    // A word that stands somewhere as it is typed is not misspelt.
    fuzzy: (term: string) => {
      const mayBeWrong = term.length >= ONE_WRONG && !/\d/.test(term) && !isExact(term);
      if (!mayBeWrong || known.spread.has(term)) return false;
      return term.length < TWO_WRONG ? 1 : 2;
    },
    weights: {fuzzy: 0.3, prefix: 0.6},
    boostDocument: (_id: number, _term: string, stored?: Record<string, unknown>) =>
      weights[stored?.kind as Kind],
  };
}
