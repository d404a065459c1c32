import {expect, it} from 'vitest';

import {RU, smallSite} from './smallSite';
import {tellMistakes, type Change} from './tellMistakes';

export const KY_GUIDE = 'docs/elsom/top-up.mdx';
export const RU_GUIDE = `${RU}/elsom/top-up.mdx`;
export const FLOW = 'docs/elsom/top-up.flow.yaml';

/** Where a piece of a file stands: `docs/index.mdx:3:7`, counted from 1. */
export function placeOf(file: string, piece: string): string {
  const before = smallSite[file]!.split(piece)[0]!.split('\n');
  return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
}

/** A mistake, the place told, and words of what was found and of the cure. */
export type Mistake = [
  what: string,
  changes: Record<string, Change>,
  place: string,
  found: string,
  cure: string,
];

/** Plants each mistake by itself, and reads the finding a writer gets. */
export function itTellsOf(mistakes: Mistake[]): void {
  it.each(mistakes)('tells of %s', (_what, changes, place, found, cure) => {
    const told = tellMistakes(changes).filter((finding) => finding.startsWith(place));
    const finding = told.find((text) => text.includes(cure));
    expect(finding ?? told.join('\n')).toContain(cure);
    expect(finding).toMatch(/\n {2}expected: \S.*\n {2}found: {4}\S.*\n {2}to mend: {2}\S/);
    expect(finding).toContain(found);
  });
}
