import type {SearchDocument} from './answer';
import {fold} from './fold';
import {termsIn, wordsOf} from './terms';

/** Folded words that stand for more than one spelling in what people read: күн and кун. */
export function findAmbiguous(documents: readonly SearchDocument[]): Set<string> {
  const spelt = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const {title, context, alike, phrases, other} of documents) {
    for (const word of wordsOf([title, context, alike, phrases, other].join(' '))) {
      const folded = fold(word);
      if ((spelt.get(folded) ?? word) !== word) ambiguous.add(folded);
      spelt.set(folded, word);
    }
  }
  return ambiguous;
}

/** Tells in how many documents each term stands. */
export function countTerms(documents: readonly SearchDocument[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const {title, context, labels, alike, phrases, text, other} of documents) {
    const read = termsIn([title, context, labels, alike, phrases, other].join(' '));
    // What stands in `text` are terms already: see packDocuments.
    for (const term of new Set([...read, ...wordsOf(text)])) {
      spread.set(term, (spread.get(term) ?? 0) + 1);
    }
  }
  return spread;
}
