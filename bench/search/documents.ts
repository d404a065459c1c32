import {readCatalog} from '../../src/guides/catalog';
import {readWriters} from '../../src/plugins/search/readWriters';
import {draftDocuments} from '../../src/search/documents';
import type {Documents} from './engine';

/** The pages as they stand in the project: the same for each engine, without our own synonyms. */
export function readDocuments(root: string): Documents {
  const [edition] = readCatalog(root).editions;
  const {names} = readWriters(root);
  const list = (language: 'ky' | 'ru') => draftDocuments(edition!, language, names);
  return {ky: list('ky'), ru: list('ru')};
}
