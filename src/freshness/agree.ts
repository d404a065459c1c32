import fs from 'node:fs';
import path from 'node:path';

import {readCatalog} from '../guides/catalog';
import type {Edition, Entry} from '../guides/edition';
import {ContentError} from '../guides/finding';
import {compareLanguages, type Comparison} from './compare';
import {readAgreements, recordFileOf, writeAgreements, type Agreements} from './record';
import {hashOf} from './wording';

/** What somebody read in both languages: everything, a page, or a step or another section of it. */
export interface Read {
  page?: string | undefined;
  id?: string | undefined;
}

const recordOf = (words: string) => ({hash: hashOf(words), words});

function findPage({entries, folder}: Edition, page: string): Entry {
  const found = entries.find(({path: own}) => own === page);
  if (found) return found;
  throw new Error(`There is no page ${folder}/${page}.mdx: write it such as elsom/top-up-ussd.`);
}

function agreeOn(entry: Entry, before: Agreements, id: string | undefined) {
  const compared = compareLanguages(entry, before);
  const wanted = compared.filter((one) => id === undefined || one.id === id);
  if (wanted.length === 0) {
    const ids = compared.map((one) => one.id).join(', ');
    throw new Error(`${entry.path} has no "${id}" in both languages, only: ${ids || 'nothing'}.`);
  }
  if (id !== undefined && wanted[0]?.state === 'unwritten') {
    throw new Error(`"${id}" of ${entry.path} is still to be written in one of the languages.`);
  }
  return {compared, wanted};
}

/** The sections of a page that agree now; what is no longer on the page goes out of the record. */
function agreedNow(entry: Entry, before: Agreements, id: string | undefined) {
  const {compared, wanted} = agreeOn(entry, before, id);
  const keep = (one: Comparison) => {
    if (!wanted.includes(one) || one.state === 'unwritten') return one.then;
    return {ky: recordOf(one.now.ky.words), ru: recordOf(one.now.ru.words)};
  };
  const sections = compared.flatMap((one) => {
    const agreed = keep(one);
    return agreed ? [[one.id, agreed] as const] : [];
  });
  const count = wanted.filter(({state}) => state !== 'fresh' && state !== 'unwritten').length;
  return {sections: Object.fromEntries(sections), count};
}

/**
 * Records that both languages of what somebody has read say the same.
 * @param root the project's top folder
 * @returns how many sections were not known to agree before
 * @throws Error with one sentence for a page or section that is not there; ContentError for a record
 *   that cannot be read
 */
export function recordAgreement(root: string, {page, id}: Read): number {
  const current = readCatalog(root).editions[0]!;
  const file = recordFileOf(current.folder);
  const {agreements = {}, findings} = readAgreements(root, file);
  if (findings.length > 0) throw new ContentError(findings);
  const inBoth = current.entries.filter(({pages}) => pages.ky && pages.ru);
  const read = page === undefined ? inBoth : [findPage(current, page)];
  let count = 0;
  const next = Object.fromEntries(
    Object.entries(agreements).filter(([path]) => inBoth.some((entry) => entry.path === path)),
  );
  for (const entry of read) {
    const agreed = agreedNow(entry, agreements, id);
    next[entry.path] = agreed.sections;
    count += agreed.count;
  }
  fs.writeFileSync(path.join(root, file), writeAgreements(next));
  return count;
}
