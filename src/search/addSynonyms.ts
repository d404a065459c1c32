import type {SearchDocument} from './answer';
import type {Draft} from './documents';
import type {Synonyms} from './synonyms';
import {termOf, wordsOf} from './terms';

const termsIn = (text: string) => wordsOf(text).flatMap((word) => termOf(word) ?? []);

/** A group of words that mean the same, each with the terms a text must hold to hold the word. */
type Group = {words: string; members: string[][]};

function holds(text: string, {members}: Group): boolean {
  const terms = new Set(termsIn(text));
  return members.some((member) => member.length > 0 && member.every((term) => terms.has(term)));
}

/**
 * Puts the writers' synonyms into the documents, so that a search need not know them.
 * @throws Error naming the place of an answer that is not there
 */
export function addSynonyms(
  drafts: readonly Draft[],
  {words, answers}: Synonyms,
): SearchDocument[] {
  const known = new Set(drafts.map(({place}) => place));
  const lost = Object.keys(answers).find((place) => !known.has(place));
  if (lost) throw new Error(`docs/synonyms.yaml: "${lost}" is no page, section or step`);
  const groups = words.map((group) => ({words: group.join(' '), members: group.map(termsIn)}));
  return drafts.map(({place, ...draft}) => {
    const said = `${draft.title} ${draft.other} ${draft.labels}`;
    const same = groups.filter((group) => holds(said, group)).map((group) => group.words);
    return {...draft, alike: [...same, ...(answers[place] ?? [])].join(' ')};
  });
}
