import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import type {GuideFile, GuideFiles} from './keep/kept';
import {fileOf} from './measureFile';

function revise(site: string, url: string): GuideFile {
  const content = readFileSync(fileOf(site, url));
  return {url, revision: createHash('sha256').update(content).digest('hex').slice(0, 12)};
}

/**
 * Writes what a reader's browser asks for to keep a guide, and later to see whether it has changed:
 * `offline/elsom/top-up-ussd.json`.
 * @param urls all that the guide needs, in both languages
 */
export function writeGuideFiles(
  site: string,
  about: Pick<GuideFiles, 'guide' | 'titles'>,
  urls: readonly string[],
): void {
  const place = path.join(site, 'offline', `${about.guide.replace(/\/$/, '')}.json`);
  const files = [...new Set(urls)].map((url) => revise(site, url));
  mkdirSync(path.dirname(place), {recursive: true});
  writeFileSync(place, JSON.stringify({...about, files} satisfies GuideFiles));
}
