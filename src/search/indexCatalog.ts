import type {Catalog} from '../guides/edition';
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

/** Makes what is sent to search one language of the edition that is written today. */
export function indexCatalog({editions}: Catalog, language: Language, writers: Writers): Packed {
  const drafts = draftDocuments(editions[0]!, language, writers.names);
  return packDocuments(addSynonyms(drafts, writers.synonyms));
}
