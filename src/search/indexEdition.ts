import type {Edition} from '../guides/edition';
import type {Language} from '../language/language';
import {addSynonyms} from './addSynonyms';
import {draftDocuments, type Names} from './documents';
import {packDocuments, type Packed} from './pack';
import type {Synonyms} from './synonyms';

/** What the writers' files say for the search. */
export interface Writers {
  names: Names;
  synonyms: Synonyms;
}

/** Makes what is sent to search one language of an edition. */
export function indexEdition(edition: Edition, language: Language, writers: Writers): Packed {
  const {names, synonyms} = writers;
  const drafts = draftDocuments(edition, language, names);
  const places = new Set(drafts.map(({place}) => place));
  // The synonyms are written for today's pages: an old edition need not have them all.
  const answers = Object.entries(synonyms.answers).filter(
    ([place]) => edition.name === 'current' || places.has(place),
  );
  return packDocuments(addSynonyms(drafts, {...synonyms, answers: Object.fromEntries(answers)}));
}
