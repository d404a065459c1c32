import {termsIn} from './terms';

/** A phrase that people type for a place. */
export interface Phrase {
  /** What its words are looked up by, each once. */
  terms: readonly string[];
  /** How much they tell together. */
  weight: number;
}

/** How much a term tells: one that stands everywhere, little. */
export type Weigh = (term: string) => number;

/** What parts the phrases of one place from each other: no phrase holds it. */
export const BETWEEN = ', ';

/** Reads phrases; what tells nothing is none. */
export function readPhrases(written: readonly string[], weigh: Weigh): Phrase[] {
  return written.flatMap((phrase) => {
    const terms = [...new Set(termsIn(phrase))];
    const weight = terms.reduce((sum, term) => sum + weigh(term), 0);
    return terms.length > 0 ? [{terms, weight}] : [];
  });
}

/**
 * Tells how near a question comes to one of the phrases that stand for a place: 1 for the phrase
 * itself, 0 for nothing in common. A long phrase that shares one word is not near.
 * @param found the phrases' terms that the question met
 * @param asked how many words the question has
 * @param weigh how much a term tells
 */
export function nearness(
  phrases: readonly Phrase[],
  found: ReadonlySet<string>,
  asked: number,
  weigh: Weigh,
): number {
  let best = 0;
  // Asked of every answer at every letter: a loop without lists of its own.
  for (const {terms, weight} of phrases) {
    let [count, met] = [0, 0];
    for (const term of terms) {
      if (!found.has(term)) continue;
      count += 1;
      met += weigh(term);
    }
    if (count > 0) best = Math.max(best, (met / weight) * Math.min(1, count / asked));
  }
  return best;
}
