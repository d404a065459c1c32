import {readFileSync, writeFileSync} from 'node:fs';

import {globSync} from 'tinyglobby';

/** What names the address of a page, and those of its twins, to machines. */
const ADDRESS = /<(?:link|meta) [^>]*(?:rel="?(?:canonical|alternate)|property="?og:url)\b[^>]*>/g;

/** The page for what is missing stands at every address that leads nowhere: it names none as its own. */
export function dropAddress(site: string): void {
  for (const page of globSync('**/404.html', {cwd: site, absolute: true})) {
    writeFileSync(page, readFileSync(page, 'utf8').replace(ADDRESS, ''));
  }
}
