import {existsSync, statSync} from 'node:fs';
import path from 'node:path';

/** The file behind an address of the site. */
export const fileOf = (site: string, url: string) =>
  path.join(site, url.endsWith('/') ? `${url}index.html` : url);

/** Tells what it costs to fetch this address of a site whose files are compressed: bytes. */
export function measureFile(site: string, url: string): number {
  const file = fileOf(site, url);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
