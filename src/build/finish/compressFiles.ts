import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

import {glob} from 'tinyglobby';

const TEXTS = ['**/*.{html,css,js,svg,xml,json,txt,md,webmanifest}'];
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What every page carries, and a browser keeps for long. */
const CARRIED = /(\/main\.[^/]+\.js|\.css)$/;
/** What machines read, and no person waits for. */
const FOR_MACHINES = /\.(md|txt|xml)$/;

/** Each step up saves less and takes longer: the last pays where every page carries the file. */
function qualityOf(file: string): number {
  if (CARRIED.test(file)) return 11;
  return FOR_MACHINES.test(file) ? 8 : 10;
}

/** A shorter answer than this fits into one packet as it is. */
const SMALL = 1024;

/** Lays a brotli and a gzip copy beside each of some files that hold the same text. */
async function compressAlike(files: readonly string[]): Promise<void> {
  const [first = ''] = files;
  const content = readFileSync(first);
  if (content.length < SMALL) return;
  const params = {[constants.BROTLI_PARAM_QUALITY]: qualityOf(first)};
  const copies = {br: await toBrotli(content, {params}), gz: await toGzip(content)};
  for (const file of files) {
    for (const [kind, copy] of Object.entries(copies)) writeFileSync(`${file}.${kind}`, copy);
  }
}

/** Lays a brotli and a gzip copy beside one text, in place of such as are there. */
export const compressFile = (file: string): Promise<void> => compressAlike([file]);

/** Both languages have many scripts in common. */
function groupAlike(files: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
    groups.set(sum, [...(groups.get(sum) ?? []), file]);
  }
  return [...groups.values()];
}

/** Each takes the next when it is done with one: large files hold up nobody. */
async function compressInTurn(groups: string[][]): Promise<void> {
  for (let files = groups.pop(); files; files = groups.pop()) await compressAlike(files);
}

/**
 * Lays a brotli and a gzip copy beside every text of a folder that has none: they are made once, and the
 * server has nothing to compute.
 * @param cores how many work at it
 */
export async function compressFiles(folder: string, cores = availableParallelism()): Promise<void> {
  const texts = await glob(TEXTS, {cwd: folder, absolute: true});
  const groups = groupAlike(texts.filter((file) => !existsSync(`${file}.br`)));
  await Promise.all(Array.from({length: cores}, () => compressInTurn(groups)));
}
