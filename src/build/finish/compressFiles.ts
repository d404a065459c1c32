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

type Copies = Record<'br' | 'gz', Buffer>;

async function compress(content: Buffer, quality: number): Promise<Copies> {
  const params = {[constants.BROTLI_PARAM_QUALITY]: quality};
  return {br: await toBrotli(content, {params}), gz: await toGzip(content)};
}

/** Both languages have many scripts in common: what was compressed once is not compressed again. */
const compressed = new Map<string, Promise<Copies>>();

function compressOnce(content: Buffer, quality: number): Promise<Copies> {
  const sum = `${quality} ${createHash('sha256').update(content).digest('hex')}`;
  const copies = compressed.get(sum) ?? compress(content, quality);
  compressed.set(sum, copies);
  return copies;
}

/**
 * Lays a brotli and a gzip copy beside one text, in place of such as are there.
 * @param site the folder that is served
 * @param file from there
 */
export async function compressFile(site: string, file: string): Promise<void> {
  const content = readFileSync(path.join(site, file));
  if (content.length < SMALL) return;
  const copies = await compressOnce(content, qualityOf(`/${file}`));
  for (const [kind, copy] of Object.entries(copies)) {
    writeFileSync(path.join(site, `${file}.${kind}`), copy);
  }
}

/** Each takes the next when it is done with one: large files hold up nobody. */
async function compressInTurn(site: string, files: string[]): Promise<void> {
  for (let file = files.pop(); file; file = files.pop()) await compressFile(site, file);
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
  await Promise.all(Array.from({length: cores}, () => compressInTurn(site, texts)));
}
