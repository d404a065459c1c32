import type {Settings} from '../fingerprint';
import {addTakeAlong} from './addTakeAlong';
import {compressFiles} from './compressFiles';
import {describePages} from './describePages';
import {dropAddress} from './dropAddress';
import {hideSprite} from './hideSprite';
import {purgeStyles} from './purgeStyles';
import {tellServers} from './tellServers';

/**
 * Makes what Docusaurus has built ready to be sent.
 * @param site the folder that is served
 * @param settings where site and sandbox stand, as the pages were built for
 */
export async function finishSite(site: string, settings: Settings = {}): Promise<void> {
  purgeStyles(site);
  hideSprite(site);
  describePages(site);
  dropAddress(site);
  addTakeAlong(site);
  tellServers(site, settings);
  await compressFiles(site);
}
