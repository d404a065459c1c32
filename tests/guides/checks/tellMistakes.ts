import fs from 'node:fs';

import {expect} from 'vitest';

import {checkContent, type Strictness} from '../../../src/guides/checkContent';
import {formatFinding} from '../../../src/guides/finding';
import {smallSite, writeSite} from './smallSite';

/** What is changed in a file: a piece of its text, the whole of it, or it is taken away. */
export type Change = [from: string, to: string] | string | null;

function change(text: string | undefined, to: Change): string | undefined {
  if (to === null) return undefined;
  if (typeof to === 'string') return to;
  expect(text).toContain(to[0]);
  return text?.replace(to[0], () => to[1]);
}

/**
 * Plants mistakes in the small site.
 * @param changes a file each, by its path
 * @returns what a writer is told
 */
export function tellMistakes(
  changes: Record<string, Change>,
  strictness: Strictness = 'release',
): string[] {
  const names = [...Object.keys(smallSite), ...Object.keys(changes)];
  const files = names.flatMap((file) => {
    const text = file in changes ? change(smallSite[file], changes[file] ?? null) : smallSite[file];
    return text === undefined ? [] : [[file, text]];
  });
  const root = writeSite(Object.fromEntries(files));
  const findings = checkContent(root, strictness);
  fs.rmSync(root, {recursive: true});
  return findings.map(formatFinding);
}
