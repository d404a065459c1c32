import fs from 'node:fs';
import path from 'node:path';

import type {Finding} from '../guides/finding';
import {foldersOf} from '../guides/folders';
import {readPage} from '../guides/readPage';
import {readText} from '../guides/readText';
import {languages, type Language} from '../language/language';
import {readEditions} from './editionsFile';

/** The page that tells readers what changed, a heading an edition. */
const fileOf = (language: Language) => `${foldersOf('current')[language]}/changes.mdx`;

/** The id of an edition's heading on that page: `edition-2-0`. */
const headingOf = (edition: string): string => `edition-${edition.replaceAll('.', '-')}`;

function lacking(file: string, edition: string, line: number, found: string): Finding {
  return {
    ...{file, line, column: 1},
    expected: `what readers should know of edition ${edition}`,
    found,
    cure: `write a heading "## … {/* #${headingOf(edition)} */}" with a sentence or two, in both languages`,
  };
}

/** Whether the page tells of an edition: a heading of its own with words under it. */
function findEntry(root: string, language: Language, edition: string): Finding[] {
  const file = fileOf(language);
  const source = readText(root, file);
  if (source === undefined) return [lacking(file, edition, 1, 'no such file')];
  const read = readPage(source, file, language);
  // A page that cannot be read is told by the check of the content.
  if ('finding' in read) return [];
  const entry = read.page.sections.find(({heading}) => heading.id === headingOf(edition));
  if (!entry) return [lacking(file, edition, 1, `no heading "${headingOf(edition)}"`)];
  // The heading itself is the first block.
  const hasWords = entry.blocks.length > 1 && !entry.unwritten;
  return hasWords ? [] : [lacking(file, edition, entry.heading.line, 'nothing under its heading')];
}

/**
 * Lists the editions of which the page of changes does not tell.
 * @param editions the frozen ones, unless others are asked for: the current one may still change
 */
export function missingEntries(root: string, editions = frozenEditions(root)): Finding[] {
  return editions.flatMap((edition) =>
    languages.flatMap((language) => findEntry(root, language, edition)),
  );
}

function frozenEditions(root: string): string[] {
  return fs.existsSync(path.join(root, 'editions.json')) ? readEditions(root).frozen : [];
}
