import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const QUICK = {params: {[constants.BROTLI_PARAM_QUALITY]: 6}};

/** The file behind an address of the site. */
export const fileOf = (site: string, url: string) =>
  path.join(site, url.endsWith('/') ? `${url}index.html` : url);

/** Tells what it costs to fetch this address of a site: bytes, compressed. */
export function measureFile(site: string, url: string): number {
  return brotliCompressSync(readFileSync(fileOf(site, url)), QUICK).length;
}
