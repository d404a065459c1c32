import type {Browser} from '@playwright/test';

import {wakePage} from '../../tests/browser/wakePage';
import type {Served} from './staticServer';
import type {Deed, Weight} from './weigh';
import {weigh} from './weigh';

/** A guide in one language, and the next one, to which it leads by a link in its text. */
export interface Guide {
  readonly page: string;
  readonly next: string;
}

/** What a page costs a reader who opens it, and one who goes on to the next. */
export interface PageWeights {
  readonly first: Weight;
  readonly second: Weight;
}

const follow =
  (next: string): Deed =>
  async (page, settle) => {
    await page.locator(`a[href="${next}"]`).filter({visible: true}).first().click();
    await page.waitForURL(`**${next}`);
    await settle();
  };

const touch: Deed = async (page, settle) => {
  await wakePage(page);
  await settle();
};

/** Weighs a guide on a slow connection, untouched, and the second page after it. */
export async function weighPage(
  browser: Browser,
  {url}: Served,
  {page, next}: Guide,
): Promise<PageWeights> {
  const [first, second] = await weigh(browser, url + page, '3g', follow(next));
  return {first, second};
}

/** What only our page does: it fetches its scripts in idle time, or at the first touch. */
export async function weighScripts(browser: Browser, {url}: Served, {page}: Guide) {
  const [, touched] = await weigh(browser, url + page, '3g', touch);
  const [idle] = await weigh(browser, url + page, '4g', async () => {});
  return {touched, idle};
}
