import type {Edition, Entry} from '../../guides/edition';
import type {Finding} from '../../guides/finding';
import {escapeHtml} from '../../language/escapeHtml';
import {languages, type Language} from '../../language/language';
import {findLack, findSurplus} from './differences';
import {writeNodes} from './html';
import type {Row} from './rows';

function writeSide(row: Row, entry: Entry, language: Language, names: string[]): string {
  const side = row.sides[language];
  if (!side) return `<div lang="${language}" class="missing">—</div>`;
  const {title, line} = side.section.heading;
  const heading = title ? `<h2>${escapeHtml(title)}</h2>` : '';
  const words = writeNodes(side.nodes, findSurplus(row, entry, language, names));
  const place = `<small>${escapeHtml(entry.files[language])}:${line}</small>`;
  return `<div lang="${language}">${heading}\n${words}\n${place}</div>`;
}

/** The same four lines that `npm run check` writes. */
function writeFinding({file, line, column, expected, found, cure}: Finding): string {
  const rest = `expected: ${expected}\nfound:    ${found}\nto mend:  ${cure}`;
  return `<li><b>${escapeHtml(`${file}:${line}:${column}`)}</b><pre>${escapeHtml(rest)}</pre></li>`;
}

/** Writes what is told of files as a list; nothing where nothing is. */
export function writeFindings(findings: readonly Finding[], lack?: string): string {
  const items = [...(lack ? [`<li>${escapeHtml(lack)}</li>`] : []), ...findings.map(writeFinding)];
  return items.length > 0 ? `<ul class="told">${items.join('\n')}</ul>` : '';
}

/** How many things differ in a section. */
export const countDifferences = (row: Row): number =>
  row.findings.length + (findLack(row) === undefined ? 0 : 1);

/** Writes a section of a guide: what differs, and its words in both languages side by side. */
export function writeRow(row: Row, entry: Entry, {providers}: Edition): string {
  const step = entry.flow?.steps.find(({id}) => id === row.id);
  const action = step?.do ? `<code>${escapeHtml(JSON.stringify(step.do))}</code>` : '';
  const sides = languages.map((one) => writeSide(row, entry, one, providers.names)).join('\n');
  const isSame = countDifferences(row) === 0;
  return `<section id="${escapeHtml(row.id)}" class="${isSame ? 'same' : 'differs'}">
<p class="id">#${escapeHtml(row.id)} ${action}</p>
${writeFindings(row.findings, findLack(row))}
<div class="sides">
${sides}
</div>
</section>`;
}
