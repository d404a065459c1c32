import type {SearchDocument} from './answer';
import {termsIn} from './terms';

/** A group of words that mean the same, each with the terms a text must hold to hold the word. */
type Group = {words: string; members: string[][]};

function holds(text: string, {members}: Group): boolean {
  const terms = new Set(termsIn(text));
  return members.some((member) => member.length > 0 && member.every((term) => terms.has(term)));
}

/**
 * Puts words that mean the same into the documents whose heading or labels hold one of them, so that a
 * search need not know of it.
 * @param words the writers' groups
 */
export function addSynonyms(
  documents: readonly Omit<SearchDocument, 'alike'>[],
  words: readonly (readonly string[])[],
): SearchDocument[] {
  const groups = words.map((group) => ({words: group.join(' '), members: group.map(termsIn)}));
  return documents.map((document) => {
    const said = `${document.title} ${document.other} ${document.labels}`;
    const same = groups.filter((group) => holds(said, group)).map((group) => group.words);
    return {...document, alike: same.join(' ')};
  });
}
