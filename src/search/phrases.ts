import {termsIn} from './terms';

/** A phrase that people type for a place, as the terms of its words. */
export type Phrase = readonly string[];

/** What parts the phrases of one place from each other: no phrase holds it. */
export const BETWEEN = ', ';

/** Cuts what `addSynonyms` joined into phrases again. */
export function phrasesOf(joined: string): Phrase[] {
  return joined
    .split(BETWEEN)
    .map((phrase) => [...new Set(termsIn(phrase))])
    .filter((phrase) => phrase.length > 0);
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
  weigh: (term: string) => number,
): number {
  const sum = (terms: readonly string[]) => terms.reduce((all, term) => all + weigh(term), 0);
  return phrases.reduce((best, phrase) => {
    const met = phrase.filter((term) => found.has(term));
    if (met.length === 0) return best;
    const share = sum(met) / sum(phrase);
    return Math.max(best, share * Math.min(1, met.length / asked));
  }, 0);
}
