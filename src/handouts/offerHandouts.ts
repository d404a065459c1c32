import {readFile, writeFile} from 'node:fs/promises';

import {glob} from 'tinyglobby';

import {OFFER, OFFER_HIDDEN} from './writeTakeAlong';

/**
 * Shows on every page the link to its PDF, now that there is one: a build without handouts offers none.
 * @param site the folder that is served
 * @returns the files that were changed
 */
export async function offerHandouts(site: string): Promise<string[]> {
  const changed: string[] = [];
  for (const file of await glob('**/*.html', {cwd: site, absolute: true})) {
    const html = await readFile(file, 'utf8');
    if (!html.includes(OFFER_HIDDEN)) continue;
    await writeFile(file, html.replaceAll(OFFER_HIDDEN, OFFER));
    changed.push(file);
  }
  return changed;
}
