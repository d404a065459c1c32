import MiniSearch, {type Options, type SearchResult} from 'minisearch';

import type {Answer, Kind, SearchDocument} from './answer';
import {fold} from './fold';
import {exactTerm, termOf, wordsOf} from './terms';

/** An index that can be asked. */
export interface Engine {
  index: MiniSearch<Stored>;
  /** Folded words that stand for more than one spelling: күн and кун. */
  ambiguous: ReadonlySet<string>;
}

interface Stored extends SearchDocument {
  id: number;
}

const boost = {title: 4, alike: 5, labels: 2, context: 1.5, text: 1, other: 1.5};
/** A page answers a word that stands for the whole of it better than each of its steps. */
const weights: Record<Kind, number> = {guide: 1.3, page: 1.3, failure: 1.1, step: 1, section: 0.9};
/** From this length on a letter may be wrong, and from the next on two. */
const [ONE_WRONG, TWO_WRONG] = [4, 9];

/** The same word gives the same terms when it is stored and when it is asked for. */
function termsOf(word: string, ambiguous: ReadonlySet<string>): string[] {
  const term = termOf(word);
  if (term === undefined) return [];
  return ambiguous.has(fold(word)) ? [term, exactTerm(word)] : [term];
}

function optionsFor(ambiguous: ReadonlySet<string>): Options<Stored> {
  return {
    fields: Object.keys(boost),
    storeFields: ['kind', 'address', 'title', 'context'],
    tokenize: wordsOf,
    // What stands in `text` are terms already: see packDocument.
    processTerm: (word, field) => (field === 'text' ? word : termsOf(word, ambiguous)),
  };
}

function findAmbiguous(documents: readonly SearchDocument[]): Set<string> {
  const spelt = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const {title, context, alike, other} of documents) {
    for (const word of wordsOf([title, context, alike, other].join(' '))) {
      const folded = fold(word);
      if ((spelt.get(folded) ?? word) !== word) ambiguous.add(folded);
      spelt.set(folded, word);
    }
  }
  return ambiguous;
}

/**
 * Makes documents ready to be asked. They are sent as they are, which is smaller than an index of
 * them; to make one takes a few milliseconds.
 */
export function makeEngine(documents: readonly SearchDocument[]): Engine {
  const ambiguous = findAmbiguous(documents);
  const index = new MiniSearch(optionsFor(ambiguous));
  index.addAll(documents.map((document, id) => ({id, ...document})));
  return {index, ambiguous};
}

/** What a search found: the answer, and the terms of it that were meant. */
export interface Found extends Answer {
  terms: readonly string[];
}

const isExact = (term: string) => term.startsWith('=');

/** How much of the question an answer covers, by the words that were asked. */
function coverage({queryTerms}: SearchResult, asked: number): number {
  return new Set(queryTerms.filter((term) => !isExact(term))).size / asked;
}

/**
 * Finds what answers a question, the best first. Every word counts, none is a must: people type what
 * they remember.
 * @param most how many answers at the most
 */
export function findAnswers({index, ambiguous}: Engine, question: string, most = 8): Found[] {
  const asked = new Set(wordsOf(question).flatMap((word) => termOf(word) ?? []));
  if (asked.size === 0) return [];
  const last = [...asked].at(-1);
  const results = index.search(question, {
    boost,
    tokenize: wordsOf,
    processTerm: (word) => termsOf(word, ambiguous),
    // A word that is still being typed is the beginning of one.
    prefix: (term) => !isExact(term) && (term === last || term.length >= ONE_WRONG),
    fuzzy: (term) => {
      if (isExact(term) || /\d/.test(term) || term.length < ONE_WRONG) return false;
      return term.length < TWO_WRONG ? 1 : 2;
    },
    weights: {fuzzy: 0.3, prefix: 0.6},
    boostDocument: (_id, _term, stored) => weights[stored?.kind as Kind],
  });
  return results
    .map((result) => ({result, score: result.score * coverage(result, asked.size) ** 2}))
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({result: {kind, address, title, context, terms}}) => ({
      ...({kind, address, title, context} as Answer),
      terms,
    }));
}
