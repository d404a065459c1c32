import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

import {glob} from 'tinyglobby';

const TEXTS = ['**/*.{html,css,js,svg,xml,json,txt,md,webmanifest}'];
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Scripts and styles are carried by every page and kept for long. Of a page's own text the last step
 * of quality saves one byte in a hundred, and takes twice the time.
 */
const qualityOf = (file: string) =>
  constants.BROTLI_MAX_QUALITY - (/\.(html|md|json)$/.test(file) ? 1 : 0);

/** A shorter answer than this fits into one packet as it is. */
const SMALL = 1024;

/** Lays a brotli and a gzip copy beside one text. */
export async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < SMALL) return;
  const params = {[constants.BROTLI_PARAM_QUALITY]: qualityOf(file)};
  await writeFile(`${file}.br`, await toBrotli(content, {params}));
  await writeFile(`${file}.gz`, await toGzip(content, {level: 9}));
}

/** Each takes the next file when it is done with one: large files hold up nobody. */
async function compressInTurn(files: string[]): Promise<void> {
  for (let file = files.pop(); file; file = files.pop()) await compressFile(file);
}

/**
 * Lays a brotli and a gzip copy beside every text of the built site: they are made once, and
 * the server has nothing to compute. Every core does its part.
 */
export async function compressFiles(site: string): Promise<void> {
  const files = await glob(TEXTS, {cwd: site, absolute: true});
  const workers = Array.from({length: availableParallelism()}, () => compressInTurn(files));
  await Promise.all(workers);
}
