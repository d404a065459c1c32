import path from 'node:path';

import {findBrowser} from '../browser/findBrowser';
import {listHandouts} from '../handouts/listHandouts';
import {offerHandouts} from '../handouts/offerHandouts';
import {printHandouts} from '../handouts/printHandouts';
import {compressFile} from './finish/compressFiles';

/** `npm run handouts`: the PDFs of all guides in both languages, and the links to them in the pages. */
async function handOut(site: string): Promise<void> {
  const browser = findBrowser();
  if (!browser) throw new Error('The handouts need a Chromium: set CHROMIUM_PATH to where it is.');
  const handouts = await listHandouts(site);
  await printHandouts(site, browser, handouts);
  for (const file of await offerHandouts(site)) await compressFile(site, file);
  console.log(`${handouts.length} handouts in ${path.join(site, 'handouts')}`);
}

handOut(path.join(process.cwd(), 'build')).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
