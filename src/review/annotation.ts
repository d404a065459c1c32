import type {Finding} from '../guides/finding';

/** How the finding is shown: what is unfinished stops nobody. */
export type Level = 'error' | 'warning';

const inText = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Writes a finding as a line that GitHub shows beside the line of the file.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export function writeAnnotation({file, line, column, ...told}: Finding, level: Level): string {
  const place = `file=${inProperty(file)},line=${line},col=${column}`;
  const title = inProperty(`Expected ${told.expected}`.slice(0, 200));
  const text = inText(`Found: ${told.found}\nTo mend: ${told.cure}`);
  return `::${level} ${place},title=${title}::${text}`;
}
