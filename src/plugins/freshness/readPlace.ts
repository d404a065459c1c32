import fs from 'node:fs';
import path from 'node:path';

import {readAgreements, recordFileOf, type Agreements} from '../../freshness/record';
import type {Entry} from '../../guides/edition';
import {flowFileOf, type PagePlace} from '../../guides/flowFile';
import type {Flow} from '../../guides/flow';
import {readFlow} from '../../guides/readFlow';
import {readPage} from '../../guides/readPage';
import {readText} from '../../guides/readText';
import {languages} from '../../language/language';

const kept = new Map<string, {changed: number; agreements: Agreements}>();

/** The record is long and every page asks for it: it is read anew only when it was changed. */
export function readRecord(siteDir: string, folder: string): Agreements {
  const file = recordFileOf(folder);
  const whole = path.join(siteDir, file);
  const changed = fs.existsSync(whole) ? fs.statSync(whole).mtimeMs : 0;
  const known = kept.get(whole);
  if (known?.changed === changed) return known.agreements;
  // What is wrong in the file is told by the check of the content.
  const {agreements = {}} = readAgreements(siteDir, file);
  kept.set(whole, {changed, agreements});
  return agreements;
}

/** The words of a page in both languages, as far as they are there and can be read. */
export function readTwins({files}: PagePlace, siteDir: string): Entry['pages'] {
  const pages: Entry['pages'] = {};
  for (const language of languages) {
    const text = readText(siteDir, files[language]);
    if (text === undefined) continue;
    const read = readPage(text, files[language], language);
    if ('page' in read) pages[language] = read.page;
  }
  return pages;
}

/** The flow beside a page, where there is a good one. */
export function readFlowBeside(page: string, siteDir: string): Flow | undefined {
  const file = flowFileOf(page, siteDir);
  if (!fs.existsSync(file)) return undefined;
  const read = readFlow(fs.readFileSync(file, 'utf8'), file);
  return 'flow' in read ? read.flow : undefined;
}
