import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

import {glob} from 'tinyglobby';

import {isFrozen} from '../../guides/address';

const TEXT = /\.(html|css|js|svg|xml|json|txt|md|webmanifest)$/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What every page carries, and a browser keeps for long. */
const CARRIED = /(\/main\.[^/]+\.js|\.css)$/;
/** What machines read, or a printer, and no person waits for. */
const FOR_MACHINES = /\.(md|txt|xml|svg)$/;

/**
 * Each step up saves less and takes longer. The last pays where every page carries the file; those from the
 * eighth on do not pay on the pages of an old edition, which few read.
 */
function qualityOf(address: string): number {
  if (CARRIED.test(address)) return 11;
  return FOR_MACHINES.test(address) || isFrozen(address) ? 8 : 10;
}

/** A shorter answer than this fits into one packet as it is. */
const SMALL = 1024;

/** Lays a brotli and a gzip copy beside each of some files that hold the same text. */
async function compressAlike(site: string, files: readonly string[]): Promise<void> {
  const [first = ''] = files;
  const content = readFileSync(path.join(site, first));
  if (content.length < SMALL) return;
  const params = {[constants.BROTLI_PARAM_QUALITY]: qualityOf(`/${first}`)};
  const copies = {br: await toBrotli(content, {params}), gz: await toGzip(content)};
  for (const file of files) {
    for (const [kind, copy] of Object.entries(copies))
      writeFileSync(path.join(site, `${file}.${kind}`), copy);
  }
}

/**
 * Lays a brotli and a gzip copy beside one text, in place of such as are there.
 * @param site the folder that is served
 * @param file from there
 */
export const compressFile = (site: string, file: string): Promise<void> =>
  compressAlike(site, [file]);

/** Both languages have many scripts in common. */
function groupAlike(site: string, files: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const sum = createHash('sha256')
      .update(readFileSync(path.join(site, file)))
      .digest('hex');
    groups.set(sum, [...(groups.get(sum) ?? []), file]);
  }
  return [...groups.values()];
}

/** Each takes the next when it is done with one: large files hold up nobody. */
async function compressInTurn(site: string, groups: string[][]): Promise<void> {
  for (let files = groups.pop(); files; files = groups.pop()) await compressAlike(site, files);
}

/**
 * Lays a brotli and a gzip copy beside every text that has none: they are made once, and the server has
 * nothing to compute.
 * @param site the folder that is served
 * @param patterns which of its files
 * @param cores how many work at it
 */
export async function compressFiles(
  site: string,
  patterns = ['**'],
  cores = availableParallelism(),
): Promise<void> {
  const files = await glob(patterns, {cwd: site});
  const texts = files.filter(
    (file) => TEXT.test(file) && !existsSync(path.join(site, `${file}.br`)),
  );
  const groups = groupAlike(site, texts);
  await Promise.all(Array.from({length: cores}, () => compressInTurn(site, groups)));
}
