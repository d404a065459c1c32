/** A mistake in a writer's file, told so that somebody who is no programmer can mend it. */
export interface Finding {
  /** Path of the file from the project's top folder. */
  file: string;
  /** Line and column, both counted from 1. */
  line: number;
  column: number;
  expected: string;
  found: string;
  /** What to do, as a sentence. */
  cure: string;
}

/** Writes a finding as four lines that an editor's terminal makes clickable. */
export function formatFinding({file, line, column, expected, found, cure}: Finding): string {
  return [
    `${file}:${line}:${column}`,
    `  expected: ${expected}`,
    `  found:    ${found}`,
    `  to mend:  ${cure}`,
  ].join('\n');
}

/** Stops a build: its message lists every finding, so that the writer mends them in one go. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(readonly findings: Finding[]) {
    super(`The guides cannot be built yet.\n\n${findings.map(formatFinding).join('\n\n')}\n`);
  }
}
