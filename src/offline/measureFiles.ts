import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const compress = promisify(brotliCompress);
const QUICK = {params: {[constants.BROTLI_PARAM_QUALITY]: 6}};

/** The file behind an address of the site. */
export const fileOf = (site: string, url: string) =>
  path.join(site, url.endsWith('/') ? `${url}index.html` : url);

async function sizeOf(file: string): Promise<number> {
  return (await compress(await readFile(file), QUICK)).length;
}

/** Tells what it costs to fetch these addresses of a site: bytes, compressed. */
export async function measureFiles(site: string, urls: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...new Set(urls)].map((url) => sizeOf(fileOf(site, url))));
  return sizes.reduce((sum, size) => sum + size, 0);
}
