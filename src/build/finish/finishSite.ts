import {existsSync} from 'node:fs';
import path from 'node:path';

import {compressFiles} from './compressFiles';
import {purgeStyles} from './purgeStyles';

/**
 * Makes what Docusaurus has built ready to be sent. Each language has its own assets; Russian stands
 * in a folder of the Kyrgyz one, so it comes first.
 * @param site the folder that is served
 */
export async function finishSite(site: string): Promise<void> {
  const languages = [path.join(site, 'ru'), site];
  for (const folder of languages.filter((one) => existsSync(one))) await purgeStyles(folder);
  await compressFiles(site);
}
