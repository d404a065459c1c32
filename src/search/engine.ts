import MiniSearch, {type Options} from 'minisearch';

import type {Answer, SearchDocument} from './answer';
import {boost, howToAsk, termsAsked, type Words} from './asking';
import {BETWEEN, readPhrases} from './phrases';
import {wordsAsked} from './question';
import {rankResults, type Known} from './rank';
import {countTerms, findAmbiguous} from './spelling';
import {termsOf, wordsOf} from './terms';

/** An index that can be asked. */
export interface Engine extends Known, Words {
  index: MiniSearch<Stored>;
}

interface Stored extends SearchDocument {
  id: number;
}

function optionsFor(ambiguous: ReadonlySet<string>): Options<Stored> {
  return {
    fields: Object.keys(boost),
    storeFields: ['kind', 'address', 'title', 'context'],
    tokenize: wordsOf,
    // What stands in `text` are terms already: see packDocuments.
    processTerm: (word, field) => (field === 'text' ? word : termsOf(word, ambiguous)),
  };
}

/**
 * Makes documents ready to be asked. They are sent as they are, which is smaller than an index of
 * them; to make one takes a few milliseconds.
 */
export function makeEngine(documents: readonly SearchDocument[]): Engine {
  const ambiguous = findAmbiguous(documents);
  const index = new MiniSearch(optionsFor(ambiguous));
  index.addAll(documents.map((document, id) => ({id, ...document})));
  const spread = countTerms(documents);
  const weights = new Map(
    [...spread].map(([term, count]) => [term, Math.log(1 + documents.length / (1 + count))]),
  );
  const rare = Math.log(1 + documents.length);
  const weigh = (term: string) => weights.get(term) ?? rare;
  const phrases = documents.map(({phrases: typed, labels, title, other}) =>
    readPhrases([...`${typed}${BETWEEN}${labels}`.split(BETWEEN), title, other], weigh),
  );
  return {index, ambiguous, spread, phrases, weigh};
}

/** What a search found: the answer, and the terms of it that were meant. */
export interface Found extends Answer {
  terms: readonly string[];
}

/**
 * Finds what answers a question, the best first. Every word counts, none is a must: people type what
 * they remember.
 * @param most how many answers at the most
 */
export function findAnswers(engine: Engine, question: string, most = 6): Found[] {
  const asked = wordsOf(question)
    .map((word) => termsAsked(word, engine))
    .filter((terms) => terms.length > 0);
  if (asked.length === 0) return [];
  const words = wordsAsked(question, engine.spread);
  const results = engine.index.search(question, howToAsk(engine, words, asked.at(-1)![0]));
  return rankResults(results, asked, engine)
    .slice(0, most)
    .map(({kind, address, title, context, terms}) => ({
      ...({kind, address, title, context} as Answer),
      terms,
    }));
}
