import fs from 'node:fs';
import path from 'node:path';

import type {Entry} from '../guides/edition';
import type {Finding} from '../guides/finding';

/** For how many days a person's check of a guide in the real app counts; providers move their menus. */
const CHECK_LASTS = 365;

const DAY = 86_400_000;

/** Tells whether a check on that day (`2026-11-21`) is too old to be relied on. */
export function isTooOld(checked: string, today: Date): boolean {
  return today.getTime() - Date.parse(checked) > CHECK_LASTS * DAY;
}

const lineOf = (root: string, file: string) =>
  fs
    .readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith('checked:')) + 1;

/**
 * Guides whose check by a person is too old. One that nobody ever checked is no slip of a writer's:
 * its page says so, the status page too, and the release asks about it.
 */
export function findTooOld(root: string, entries: readonly Entry[], today: Date): Finding[] {
  return entries.flatMap(({flow, flowFile}) => {
    if (!flow?.checked || !isTooOld(flow.checked, today)) return [];
    return [
      {
        ...{file: flowFile, line: lineOf(root, flowFile), column: 1},
        expected: `a check in the provider’s own app within ${CHECK_LASTS} days`,
        found: `"checked: ${flow.checked}"`,
        cure: 'go through the guide in the real app once more, correct it, then write the new day',
      },
    ];
  });
}
