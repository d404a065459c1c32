import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import type {GuideFiles} from './keep/kept';
import {fileOf} from './measureFile';

/** What a guide is made of in both languages, by addresses. */
export interface GuideUrls extends Pick<GuideFiles, 'guide' | 'titles'> {
  urls: readonly string[];
}

/** Guides share most of their files: each is read once. */
function readRevisions(site: string, guides: readonly GuideUrls[]): Map<string, string> {
  const urls = new Set(guides.flatMap((one) => one.urls));
  const revise = (url: string) => createHash('sha256').update(readFileSync(fileOf(site, url)));
  return new Map([...urls].map((url) => [url, revise(url).digest('hex').slice(0, 12)]));
}

/**
 * Writes what a reader's browser asks for to keep a guide, and later to see whether it has changed:
 * `offline/elsom/top-up-ussd.json`.
 * @param site the folder that is served
 */
export function writeGuideFiles(site: string, guides: readonly GuideUrls[]): void {
  const revisions = readRevisions(site, guides);
  for (const {urls, ...about} of guides) {
    const place = path.join(site, 'offline', `${about.guide.replace(/\/$/, '')}.json`);
    const files = [...new Set(urls)].map((url) => ({url, revision: revisions.get(url)!}));
    mkdirSync(path.dirname(place), {recursive: true});
    writeFileSync(place, JSON.stringify({...about, files} satisfies GuideFiles));
  }
}
