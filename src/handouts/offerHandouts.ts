import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {glob} from 'tinyglobby';

import {OFFER, OFFER_HIDDEN} from './writeTakeAlong';

/**
 * Shows on every page the link to its PDF, now that there is one: a build without handouts offers none.
 * @param site the folder that is served
 * @returns the files that were changed, from there
 */
export async function offerHandouts(site: string): Promise<string[]> {
  const changed: string[] = [];
  for (const file of await glob('**/*.html', {cwd: site})) {
    const html = await readFile(path.join(site, file), 'utf8');
    if (!html.includes(OFFER_HIDDEN)) continue;
    await writeFile(path.join(site, file), html.replaceAll(OFFER_HIDDEN, OFFER));
    changed.push(file);
  }
  return changed;
}
