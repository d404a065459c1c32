import {termOf, wordsOf} from './terms';

/** A piece of a title; `hit` where it is what was asked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text into pieces, so that the words that were found can be marked.
 * @param terms what the search matched
 */
export function markWords(text: string, terms: readonly string[]): Piece[] {
  const hits = new Set(terms);
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\d]+)/u)) {
    const [word] = wordsOf(part);
    const hit = word !== undefined && hits.has(termOf(word) ?? '');
    const before = pieces.at(-1);
    if (before?.hit === hit) before.text += part;
    else if (part !== '') pieces.push({text: part, hit});
  }
  return pieces;
}
