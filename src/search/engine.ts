import MiniSearch, {type Options} from 'minisearch';

import type {Answer, Kind, SearchDocument} from './answer';
import {fold} from './fold';
import {BETWEEN, readPhrases} from './phrases';
import {wordsAsked} from './question';
import {rankResults, type Known} from './rank';
import {countTerms, findAmbiguous} from './spelling';
import {exactTerm, termOf, wordsOf} from './terms';

/** An index that can be asked. */
export interface Engine extends Known {
  index: MiniSearch<Stored>;
  /** Folded words that stand for more than one spelling: күн and кун. */
  ambiguous: ReadonlySet<string>;
  /** In how many documents a term stands. */
  spread: ReadonlyMap<string, number>;
}

interface Stored extends SearchDocument {
  id: number;
}

const boost = {title: 4, alike: 3, phrases: 4, labels: 2, context: 2, text: 1, other: 1.5};
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

const isExact = (term: string) => term.startsWith('=');

/** A word that nobody wrote may be misspelt where an ending seems to be: the whole of it is tried too. */
function termsAsked(word: string, {ambiguous, spread}: Engine): string[] {
  const [term, ...exact] = termsOf(word, ambiguous);
  if (term === undefined) return [];
  return spread.has(term) ? [term, ...exact] : [...new Set([term, fold(word)])];
}

/** How an index is asked: which words may be wrong, and which are not finished yet. */
function howToAsk(engine: Engine, words: string[], last: string | undefined) {
  return {
    boost,
    tokenize: () => words,
    processTerm: (word: string) => termsAsked(word, engine),
    // A word that is still being typed is the beginning of one; a single letter begins too many.
    prefix: (term: string) =>
      !isExact(term) && (term === last ? term.length > 1 : term.length >= ONE_WRONG),
    // A word that stands somewhere as it is typed is not misspelt.
    fuzzy: (term: string) => {
      const mayBeWrong = term.length >= ONE_WRONG && !/\d/.test(term) && !isExact(term);
      if (!mayBeWrong || engine.spread.has(term)) return false;
      return term.length < TWO_WRONG ? 1 : 2;
    },
    weights: {fuzzy: 0.3, prefix: 0.6},
    boostDocument: (_id: number, _term: string, stored?: Record<string, unknown>) =>
      weights[stored?.kind as Kind],
  };
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
