import type {Finding} from '../guides/finding';
import type {Told} from './readFindings';

/** GitHub takes 65,536 characters; a comment of that length nobody reads. */
const SHOWN = 30;

const inCell = (text: string) =>
  text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

function writeTable(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const rows = findings.slice(0, SHOWN).map(({file, line, found, expected, cure}) => {
    const cells = [`\`${file}:${line}\``, found, expected, cure].map(inCell);
    return `| ${cells.join(' | ')} |`;
  });
  const rest = findings.length - rows.length;
  return [
    `### ${title}: ${findings.length}`,
    '',
    '| where | found | expected | to mend |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? ['', `And ${rest} more: run \`npm run check\`.`] : []),
    '',
  ];
}

/** Writes what is told of the guides as one comment in Markdown. */
export function writeComment({mistakes, warnings}: Told): string {
  const tables = [
    ...writeTable('To mend', mistakes),
    ...writeTable('To do before the next edition', warnings),
  ];
  const good = 'The guides are right in both languages: nothing to mend.\n';
  return tables.length > 0 ? tables.join('\n') : good;
}
