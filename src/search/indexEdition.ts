import type {Edition} from '../guides/edition';
import {languages, type Language} from '../language/language';
import {draftDocuments, type Names} from './documents';
import {packDocuments, type Packed} from './pack';
import {BETWEEN} from './phrases';
import type {Synonyms} from './synonyms';

/** What the writers' files say for the search. */
export interface Writers {
  names: Names;
  synonyms: Synonyms;
}

/** A page may lack a language while it is written: its place is there all the same. */
function requirePlaces(edition: Edition, {names, synonyms}: Writers): void {
  const drafts = languages.flatMap((language) => draftDocuments(edition, language, names));
  const places = new Set(drafts.map(({place}) => place));
  const lost = Object.keys(synonyms.answers).find((place) => !places.has(place));
  if (lost) throw new Error(`docs/synonyms.yaml: "${lost}" is no page, section or step`);
}

/**
 * Makes what is sent to search one language of an edition.
 * @throws Error naming a place of the writers' answers that today's edition has in no language
 */
export function indexEdition(edition: Edition, language: Language, writers: Writers): Packed {
  // The synonyms are written for today's pages: an old edition need not have them all.
  if (edition.name === 'current') requirePlaces(edition, writers);
  const {answers, words} = writers.synonyms;
  const documents = draftDocuments(edition, language, writers.names).map((draft) => ({
    ...draft,
    phrases: (answers[draft.place] ?? []).join(BETWEEN),
  }));
  return packDocuments(documents, words);
}
