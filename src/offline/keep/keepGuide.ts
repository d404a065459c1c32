import {fetchFiles, fetchWhole} from './fetchGuide';
import {CACHE, forgetKept, noteKept, readKept, type GuideFile, type KeptGuide} from './kept';

const sign = ({url, revision}: GuideFile) => `${url} ${revision}`;

/** Deletes what no kept guide is made of. */
async function dropUnneeded(cache: Cache): Promise<void> {
  const needed = new Set(readKept().flatMap(({files}) => files.map(({url}) => url)));
  for (const {url} of await cache.keys()) {
    if (!needed.has(new URL(url).pathname)) await cache.delete(url);
  }
}

async function sizeOf(cache: Cache, files: readonly GuideFile[]): Promise<number> {
  const kept = await Promise.all(files.map(({url}) => cache.match(url)));
  const sizes = await Promise.all(kept.map(async (file) => (await file?.blob())?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Keeps a guide in both languages, or brings a kept one up to date: only what is new is fetched, and
 * what only the old one needed is deleted.
 * @param guide its address in Kyrgyz: `/elsom/top-up-ussd/`
 * @throws GoneError when it is on the site no more; another error when not all of it could be had
 */
export async function keepGuide(guide: string): Promise<KeptGuide> {
  const wanted = await fetchFiles(guide);
  const cache = await caches.open(CACHE);
  const held = new Set((await cache.keys()).map(({url}) => new URL(url).pathname));
  const known = new Set(readKept().flatMap(({files}) => files.map(sign)));
  const missing = wanted.files.filter((file) => !known.has(sign(file)) || !held.has(file.url));
  for (const [url, answer] of await fetchWhole(missing)) await cache.put(url, answer);
  const kept = {...wanted, bytes: await sizeOf(cache, wanted.files), day: Date.now()};
  noteKept(kept);
  await dropUnneeded(cache);
  return kept;
}

/** Removes a guide from the device, and the worker with the last one. */
export async function dropGuide(guide: string): Promise<void> {
  forgetKept(guide);
  await dropUnneeded(await caches.open(CACHE));
  if (readKept().length > 0) return;
  await caches.delete(CACHE);
  const worker = await navigator.serviceWorker.getRegistration('/');
  await worker?.unregister();
}
