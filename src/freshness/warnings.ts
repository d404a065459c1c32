import {readCatalog} from '../guides/catalog';
import type {Catalog} from '../guides/edition';
import type {Finding} from '../guides/finding';
import {readAgreements, recordFileOf} from './record';
import {findStale} from './stale';
import {findTooOld} from './unchecked';
import {findUnwritten} from './unwritten';

/** What a writer still has to do before a release, though the site can be built as it is. */
export interface Warnings {
  unwritten: Finding[];
  stale: Finding[];
  tooOld: Finding[];
}

function noRecord(file: string): Finding {
  return {
    ...{file, line: 1, column: 1},
    expected: 'the record of what agrees in both languages',
    found: 'no such file',
    cure: 'read both languages side by side, then: npm run translation:done',
  };
}

/**
 * Lists what is unwritten, out of date or no longer checked in the current edition: a frozen one is
 * not written any more.
 * @param root the project's top folder
 */
export function findWarnings(
  root: string,
  today = new Date(),
  {editions}: Catalog = readCatalog(root),
): Warnings {
  const [{folder, entries}] = editions as [(typeof editions)[0]];
  const file = recordFileOf(folder);
  const {agreements, findings} = readAgreements(root, file);
  const stale = agreements ? findStale(entries, agreements) : [noRecord(file)];
  return {
    unwritten: findUnwritten(entries),
    stale: findings.length > 0 ? findings : stale,
    tooOld: findTooOld(root, entries, today),
  };
}

/** All of them, as one list. */
export const listWarnings = ({unwritten, stale, tooOld}: Warnings): Finding[] => [
  ...unwritten,
  ...stale,
  ...tooOld,
];
