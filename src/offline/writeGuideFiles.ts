import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import type {GuideFile, GuideFiles} from './keep/kept';
import {fileOf} from './measureFiles';

async function revise(site: string, url: string): Promise<GuideFile> {
  const content = await readFile(fileOf(site, url));
  return {url, revision: createHash('sha256').update(content).digest('hex').slice(0, 12)};
}

/**
 * Writes what a reader's browser asks for to keep a guide, and later to see whether it has changed:
 * `offline/elsom/top-up-ussd.json`.
 * @param urls all that the guide needs, in both languages
 */
export async function writeGuideFiles(
  site: string,
  about: Pick<GuideFiles, 'guide' | 'titles'>,
  urls: readonly string[],
): Promise<void> {
  const place = path.join(site, 'offline', `${about.guide.replace(/\/$/, '')}.json`);
  const files = await Promise.all([...new Set(urls)].map((url) => revise(site, url)));
  await mkdir(path.dirname(place), {recursive: true});
  await writeFile(place, JSON.stringify({...about, files} satisfies GuideFiles));
}
