import {writeGuideFiles, type GuideUrls} from '../../offline/writeGuideFiles';
import type {Settings} from '../fingerprint';
import {compressFiles} from './compressFiles';
import type {FinishedLanguage} from './finishLanguage';
import {tellServers} from './tellServers';

function joinGuides(finished: readonly FinishedLanguage[]): GuideUrls[] {
  const all = finished.flatMap(({language, guides}) => guides.map((one) => ({language, ...one})));
  return [...new Set(all.map(({guide}) => guide))].map((guide) => {
    const both = all.filter((one) => one.guide === guide);
    const titles = Object.fromEntries(both.map(({language, title}) => [language, title]));
    return {guide, titles: {ky: '', ru: '', ...titles}, urls: both.flatMap(({urls}) => urls)};
  });
}

/**
 * Tells of the site as a whole, once the pages of each language are finished: what a guide is made of in both,
 * and what its servers have to say.
 * @param site the folder that is served
 * @param settings where site and sandbox stand, as the pages were built for
 */
export async function finishSite(
  site: string,
  finished: readonly FinishedLanguage[],
  settings: Settings = {},
): Promise<void> {
  writeGuideFiles(site, joinGuides(finished));
  tellServers(
    site,
    finished.map(({parts}) => parts),
    settings,
  );
  await compressFiles(site);
}
