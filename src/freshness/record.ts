import {stringify} from 'yaml';
import * as z from 'zod';

import type {Finding} from '../guides/finding';
import {keep} from '../guides/keep';
import {readData} from '../guides/readData';
import {readText} from '../guides/readText';

/** Stands in the folder of the Kyrgyz pages, so that an edition is frozen together with its own. */
const FILE = 'translations.yaml';

const HEAD = `# Which wordings of both languages somebody called the same, section by section.
# Written by \`npm run translation:done\`; nobody edits it. The hash tells whether a text was changed
# since; the words are kept to show what was changed.
`;

const wording = z.strictObject({hash: z.string().regex(/^[0-9a-f]{12}$/), words: z.string()});
const agreed = z.strictObject({ky: wording, ru: wording});
const recordFile = z.record(z.string(), z.record(z.string(), agreed));

/** One section as it was when both languages agreed. */
export type Agreed = z.infer<typeof agreed>;

/** Pages by their path, sections by their id. */
export type Agreements = z.infer<typeof recordFile>;

/** Names the record of an edition. @param folder the edition's Kyrgyz pages: `docs` */
export const recordFileOf = (folder: string): string => `${folder}/${FILE}`;

/**
 * Reads what was agreed on.
 * @param file path of the record from the project's top folder
 * @returns undefined where nothing was ever recorded; the findings where it cannot be read
 */
export function readAgreements(
  root: string,
  file: string,
): {agreements: Agreements | undefined; findings: Finding[]} {
  const text = readText(root, file);
  if (text === undefined) return {agreements: undefined, findings: []};
  const read = keep(`record ${file}`, text, () => readData(recordFile, text, file));
  return 'data' in read
    ? {agreements: read.data, findings: []}
    : {agreements: undefined, findings: read.findings};
}

/** Writes a record as text, its pages in the order of their names. */
export function writeAgreements(agreements: Agreements): string {
  const sorted = Object.fromEntries(
    Object.keys(agreements)
      .sort()
      .map((page) => [page, agreements[page]]),
  );
  return HEAD + stringify(sorted, {lineWidth: 0, blockQuote: 'literal'});
}
