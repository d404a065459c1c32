import fs from 'node:fs';

import {findWarnings, listWarnings} from '../../freshness/warnings';
import {readCatalog} from '../../guides/catalog';
import {checkContent} from '../../guides/checkContent';
import type {Entry} from '../../guides/edition';
import type {Finding} from '../../guides/finding';
import {escapeHtml} from '../../language/escapeHtml';
import {readRows} from './rows';
import {countDifferences, writeFindings, writeRow} from './writeRow';

const read = (name: string) => fs.readFileSync(`src/plugins/compare/${name}`, 'utf8');

const isOf = ({files, flowFile}: Entry, {file}: Finding) =>
  [files.ky, files.ru, flowFile].includes(file);

function frame(title: string, inside: string): string {
  return `<!doctype html>
<html lang="ky">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${read('page.css')}</style>
</head>
<body>
${inside}
<script>${read('reload.js')}</script>
</body>
</html>
`;
}

function writeChoice(entries: readonly Entry[], chosen: Entry, findings: Finding[]): string {
  const links = entries.map((entry) => {
    const count = readRows(
      entry,
      findings.filter((one) => isOf(entry, one)),
    )
      .map(countDifferences)
      .reduce((sum, one) => sum + one, 0);
    const current = entry === chosen ? ' aria-current="page"' : '';
    const shown = count > 0 ? ` <b>${count}</b>` : '';
    return `<a href="?guide=${escapeHtml(entry.path)}"${current}>${escapeHtml(entry.path)}${shown}</a>`;
  });
  return `<nav>${links.join('\n')}</nav>`;
}

/**
 * Writes the page on which a writer reads a guide in both languages, section by section, with what
 * differs marked. It is made anew at every look, mistakes and all.
 * @param root the project's top folder
 * @param guide path of the page, such as elsom/top-up-ussd; the first guide where there is no such
 */
export function writePage(root: string, guide: string | null): string {
  const catalog = readCatalog(root);
  const current = catalog.editions[0]!;
  const {entries} = current;
  const chosen = entries.find(({path: own}) => own === guide) ?? entries.find(({flow}) => flow);
  if (!chosen) return frame('Төлөм', '<p>There is no guide yet.</p>');
  const findings = [
    ...checkContent(root, 'release', catalog),
    ...listWarnings(findWarnings(root, undefined, catalog)),
  ];
  const own = findings.filter((one) => isOf(chosen, one));
  const aboutFlow = own.filter(({file}) => file === chosen.flowFile);
  const aboutWords = own.filter(({file}) => file !== chosen.flowFile);
  const rows = readRows(chosen, aboutWords);
  // A page that cannot be read has no section to tell of it.
  const unplaced = rows.length === 0 ? aboutWords : [];
  const sections = rows.map((row) => writeRow(row, chosen, current)).join('\n');
  const told = writeFindings([...aboutFlow, ...unplaced]);
  const title = `<h1>${escapeHtml(chosen.path)}</h1>`;
  const choice = writeChoice(entries, chosen, findings);
  return frame(chosen.path, `${choice}\n<main>${title}\n${told}\n${sections}</main>`);
}
