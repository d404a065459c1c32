import {existsSync} from 'node:fs';
import path from 'node:path';

import type {Settings} from '../fingerprint';
import {addTakeAlong} from './addTakeAlong';
import {compressFiles} from './compressFiles';
import {describePages} from './describePages';
import {dropAddress} from './dropAddress';
import {hideSprite} from './hideSprite';
import {purgeStyles} from './purgeStyles';
import {tellServers} from './tellServers';

/**
 * Makes what Docusaurus has built ready to be sent. Each language has its own assets; Russian stands
 * in a folder of the Kyrgyz one, so it comes first.
 * @param site the folder that is served
 * @param settings where site and sandbox stand, as the pages were built for
 */
export async function finishSite(site: string, settings: Settings = {}): Promise<void> {
  const languages = [path.join(site, 'ru'), site];
  for (const folder of languages.filter((one) => existsSync(one))) await purgeStyles(folder);
  await hideSprite(site);
  await describePages(site);
  await dropAddress(site);
  await addTakeAlong(site);
  await tellServers(site, settings);
  await compressFiles(site);
}
