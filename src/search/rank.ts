import type {SearchResult} from 'minisearch';

import {nearness, type Phrase, type Weigh} from './phrases';

/** What ranking knows of all documents. */
export interface Known {
  /** What people type for each document, its title and labels with it, in the documents' order. */
  phrases: readonly (readonly Phrase[])[];
  weigh: Weigh;
}

/** So many times its own score an answer gains whose title, label or phrase is the question itself. */
const NEAR = 6;

/** How much of the question an answer covers, by what the words of it tell. */
function coverage(
  {queryTerms}: SearchResult,
  asked: readonly (readonly string[])[],
  weights: readonly number[],
): number {
  const met = new Set(queryTerms);
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  return sum(weights.filter((_, at) => asked[at]!.some((term) => met.has(term)))) / sum(weights);
}

/**
 * Puts results in the order that answers a question best: the score of its words counts the more, the
 * more of the question is met, and most where the question is what people type for the place.
 * @param asked the terms that each word of the question is looked up by
 */
export function rankResults(
  results: readonly SearchResult[],
  asked: readonly (readonly string[])[],
  {phrases, weigh}: Known,
): SearchResult[] {
  const weights = asked.map(([term = '']) => weigh(term));
  return results
    .map((result) => {
      const met = new Set(result.terms);
      const near = nearness(phrases[result.id as number]!, met, asked.length, weigh);
      const whole = coverage(result, asked, weights) ** 3 * (1 + NEAR * near ** 3);
      return {result, score: result.score * whole};
    })
    .sort((one, other) => other.score - one.score)
    .map(({result}) => result);
}
