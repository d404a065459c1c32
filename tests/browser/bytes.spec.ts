import {expect, test, type Request} from '@playwright/test';

import packageJson from '../../package.json';
import {someOf} from '../house/someOf';
import {noteScripts, pretendConnection, type Connection} from './connection';
import {listGuides} from './listGuides';
import {awaitQuiet, noteRequests} from './requests';

const {guideUntouchedKB, guideScriptsKB} = packageJson.budgets;
const KB = 1024;
const guide = '/elsom/top-up-ussd/';
const slow: [string, Connection][] = [
  ['on a slow connection', {effectiveType: '3g'}],
  ['where data is to be saved', {effectiveType: '4g', saveData: true}],
  ['on a phone network', {effectiveType: '4g', type: 'cellular'}],
];

/** Kilobytes as they are sent; what comes from the cache weighs nothing. */
async function weigh(requests: Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, size) => sum + Math.max(size.responseBodySize, 0), 0) / KB;
}

for (const root of ['', '/ru']) {
  for (const path of someOf(listGuides())) {
    test(`sends ${root}${path} within its budget`, async ({page}) => {
      await pretendConnection(page, {effectiveType: '3g'});
      const requests = noteRequests(page);
      await page.goto(root + path, {waitUntil: 'networkidle'});
      expect(requests.length).toBeGreaterThan(1);
      expect(await weigh(requests)).toBeLessThanOrEqual(guideUntouchedKB);
      const before = requests.length;
      await page.keyboard.press('/');
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await awaitQuiet(requests);
      const scripts = requests.slice(before);
      expect(scripts.length).toBeGreaterThan(1);
      expect(await weigh(scripts)).toBeLessThanOrEqual(guideScriptsKB);
    });
  }
}

for (const [where, connection] of slow) {
  test(`asks for no script before it is needed ${where}`, async ({page}) => {
    await pretendConnection(page, connection);
    const scripts = noteScripts(page);
    await page.goto(guide, {waitUntil: 'networkidle'});
    await page.mouse.wheel(0, 900);
    await page.locator('#payments').click();
    await page.keyboard.press('Tab');
    await awaitQuiet(scripts);
    expect(scripts).toEqual([]);
    await page.getByRole('textbox').first().focus();
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    expect(scripts.length).toBeGreaterThan(1);
  });
}

test('fetches the scripts in idle time where that costs nothing, and runs none', async ({page}) => {
  await pretendConnection(page, {effectiveType: '4g'});
  const scripts = noteScripts(page);
  await page.goto(guide, {waitUntil: 'networkidle'});
  await expect.poll(() => scripts.length).toBeGreaterThan(1);
  await awaitQuiet(scripts);
  expect(await page.evaluate(() => 'docusaurus' in window)).toBe(false);
});

test('sends the second page for less than half of the first', async ({page}) => {
  await pretendConnection(page, {effectiveType: '3g'});
  const requests = noteRequests(page);
  await page.goto(guide, {waitUntil: 'networkidle'});
  const first = await weigh(requests.splice(0));
  await page.getByRole('link', {name: 'MegaPay'}).first().click();
  await page.waitForURL('**/megapay/');
  await page.waitForLoadState('networkidle');
  expect(requests.length).toBeGreaterThan(0);
  expect(await weigh(requests)).toBeLessThan(first / 2);
});
