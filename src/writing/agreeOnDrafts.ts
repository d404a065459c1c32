import {recordAgreement} from '../freshness/agree';
import {readAgreements, recordFileOf} from '../freshness/record';
import {FOLDERS, readSite} from './site';
import type {Changes} from './change';

/**
 * Records that the headings and addresses of new pages agree in both languages: the same draft wrote
 * both. What is still to be written is not part of that.
 */
export function agreeOnDrafts(root: string, changes: Changes): void {
  const {agreements} = readAgreements(root, recordFileOf(FOLDERS.ky));
  if (!agreements) return;
  const isNew = (path: string, file: string) => file in changes && !(path in agreements);
  for (const {path, files} of readSite(root).current.entries) {
    if (isNew(path, files.ky)) recordAgreement(root, {page: path});
  }
}
