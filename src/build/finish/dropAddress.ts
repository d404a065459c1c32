import {readFile, writeFile} from 'node:fs/promises';

import {glob} from 'tinyglobby';

/** What names the address of a page, and those of its twins, to machines. */
const ADDRESS = /<(?:link|meta) [^>]*(?:rel="?(?:canonical|alternate)|property="?og:url)\b[^>]*>/g;

/** The page for what is missing stands at every address that leads nowhere: it names none as its own. */
export async function dropAddress(site: string): Promise<void> {
  for (const page of await glob('**/404.html', {cwd: site, absolute: true})) {
    await writeFile(page, (await readFile(page, 'utf8')).replace(ADDRESS, ''));
  }
}
