import {missingEntries} from '../editions/changelog';
import {checkPage} from '../editor/checkPage';
import {findWarnings, listWarnings} from '../freshness/warnings';
import {readCatalog} from '../guides/catalog';
import {checkContent} from '../guides/checkContent';
import type {Catalog} from '../guides/edition';
import type {Finding} from '../guides/finding';
import {checkSpelling} from '../spelling/checkSpelling';

/** All that is told of the guides. */
export interface Told {
  /** What is wrong: a check fails over it. */
  mistakes: Finding[];
  /** What is only unfinished: it stops a release alone. */
  warnings: Finding[];
}

const placeOf = ({file, line}: Finding) => `${file}:${line}`;

/** What each page of the written edition has wrong by itself, unless that line is told of already. */
function checkPages({editions}: Catalog, told: readonly Finding[]): Finding[] {
  const known = new Set(told.map(placeOf));
  const pages = editions[0]!.entries.flatMap(({pages}) => Object.values(pages));
  const found = pages.flatMap(({source, file}) => checkPage(source, file));
  return found.filter((finding) => !known.has(placeOf(finding)));
}

/**
 * Reads everything that the checks of the guides tell.
 * @param root the project's top folder
 */
export function readFindings(root: string): Told {
  // Read once: of all that a check does, reading the pages takes longest.
  const catalog = readCatalog(root);
  const told = [
    ...checkContent(root, 'release', catalog),
    ...missingEntries(root),
    ...checkSpelling(root, undefined, catalog),
  ];
  return {
    mistakes: [...told, ...checkPages(catalog, told)],
    warnings: listWarnings(findWarnings(root, undefined, catalog)),
  };
}
