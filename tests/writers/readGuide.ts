import fs from 'node:fs';

/** What a writer is told to do: commands to run, or a change in a file. */
export type Deed =
  {do: 'run'; lines: string[]} | {do: 'edit'; file: string; from: string; to: string};

const side = (lines: string[], sign: string) =>
  lines
    .filter((line) => line.startsWith(sign) || line.startsWith(' '))
    .map((line) => line.slice(1))
    .join('\n');

function readBlock(kind: string, file: string | undefined, inside: string): Deed[] {
  const lines = inside.split('\n');
  if (kind === 'sh') return [{do: 'run', lines: lines.filter(Boolean)}];
  if (kind === 'diff' && file) {
    return [{do: 'edit', file, from: side(lines, '-'), to: side(lines, '+')}];
  }
  return [];
}

/** The writers' guide in one of its languages. */
export const guideText = (language: 'ky' | 'ru'): string =>
  fs.readFileSync(`writing/README.${language}.md`, 'utf8');

/** Reads every command and change of the writers' guide, in their order. */
export function readDeeds(text: string): Deed[] {
  const blocks = text.matchAll(/^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)\n```$/gm);
  return [...blocks].flatMap(([, kind = '', file, inside = '']) => readBlock(kind, file, inside));
}
