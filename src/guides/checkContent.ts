import {readCatalog} from './catalog';
import type {Check} from './checks/check';
import {flowFacts} from './checks/flowFacts';
import {headings} from './checks/headings';
import {knownProvider} from './checks/knownProvider';
import {labels} from './checks/labels';
import {links} from './checks/links';
import {phones} from './checks/phones';
import {published} from './checks/published';
import {sameFacts} from './checks/sameFacts';
import {sameHeadings} from './checks/sameHeadings';
import {slugs} from './checks/slugs';
import {steps} from './checks/steps';
import {orphans, untranslated} from './checks/translations';
import {words} from './checks/words';
import type {Catalog} from './edition';
import type {Finding} from './finding';

const checks: Check[] = [
  orphans,
  steps,
  headings,
  sameHeadings,
  sameFacts,
  flowFacts,
  slugs,
  links,
  labels,
  phones,
  words,
  knownProvider,
];

/** A draft may be read with a page still missing in one language; a release may not. */
export type Strictness = 'release' | 'draft';

const byPlace = (one: Finding, other: Finding) =>
  one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column;

/**
 * Checks every page and flow of every edition in both languages.
 * @param root the project's top folder
 * @param catalog what stands there, where somebody has read it already
 * @returns what a writer has to mend, by file and line; nothing where all is well
 */
export function checkContent(
  root: string,
  strictness: Strictness = 'release',
  catalog: Catalog = readCatalog(root),
): Finding[] {
  const rules = strictness === 'draft' ? checks : [untranslated, ...checks];
  const found = catalog.editions.flatMap((edition) => rules.flatMap((rule) => rule(edition)));
  return [...catalog.findings, ...found, ...published(catalog)].sort(byPlace);
}
