import {termOf, wordsOf} from './terms';

/** Letters that each half of a word has at least: `пинкод` is cut, `капчык` is not. */
const SHORTEST_HALF = 3;

type Known = (word: string) => boolean;

/** Two words that were typed as one: `пинкод`, `оптима24`. */
function cut(word: string, isKnown: Known): string[] {
  const places = Array.from({length: word.length - 1}, (_, at) => at + 1);
  const place = places.find((at) => {
    const halves = [word.slice(0, at), word.slice(at)];
    return halves.every(
      (half) => (half.length >= SHORTEST_HALF || /^\d+$/.test(half)) && isKnown(half),
    );
  });
  return place === undefined ? [] : [word.slice(0, place), word.slice(place)];
}

/** One word that was typed as two: `мега пей`, `кол тамга`. */
function join(words: readonly string[], isKnown: Known): string[] {
  return words.flatMap((word, at) => {
    const joined = word + (words[at + 1] ?? '');
    return at + 1 < words.length && !/\d/.test(joined) && isKnown(joined) ? [joined] : [];
  });
}

/**
 * Reads the words of a question, also where a space is missing or too many.
 * @param spread the terms there are
 */
export function wordsAsked(question: string, spread: ReadonlyMap<string, number>): string[] {
  const isKnown = (word: string) => spread.has(termOf(word) ?? '');
  const typed = wordsOf(question);
  const halves = typed.filter((word) => !isKnown(word)).flatMap((word) => cut(word, isKnown));
  return [...new Set([...typed, ...halves, ...join(typed, isKnown)])];
}
