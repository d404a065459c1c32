import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';

import {glob} from 'tinyglobby';

import {namedFiles} from '../../offline/namedFiles';

/** What one page costs, in bytes, brotli. */
export interface PageSize {
  /** From the folder of the site, `elsom/top-up-ussd/`. */
  page: string;
  html: number;
  /** The stylesheets that the page links. */
  styles: number;
  /** The scripts that the page names, which come when it is touched. */
  scripts: number;
}

async function sizeOf(site: string, address: string): Promise<number> {
  return brotliCompressSync(await readFile(path.join(site, address))).length;
}

async function sizeOfAll(site: string, addresses: string[]): Promise<number> {
  const sizes = await Promise.all(addresses.map((address) => sizeOf(site, address)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Measures every page of a built site: itself, its styles and the scripts that it names. */
export async function measurePages(site: string): Promise<PageSize[]> {
  const pages = await glob('**/index.html', {cwd: site});
  return Promise.all(
    pages.sort().map(async (page) => {
      const html = await readFile(path.join(site, page), 'utf8');
      const {styles, scripts} = namedFiles(html);
      return {
        page: page.slice(0, -'index.html'.length),
        html: await sizeOf(site, page),
        styles: await sizeOfAll(site, styles),
        scripts: await sizeOfAll(site, scripts),
      };
    }),
  );
}
