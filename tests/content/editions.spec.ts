import {expect, test} from '@playwright/test';

import {readEditions} from '../../src/editions/editionsFile';
import {someOf} from '../house/someOf';

const {current, frozen} = readEditions(process.cwd());
const languages = [
  {root: '/', old: 'эски басылма', list: 'Басылмалар'},
  {root: '/ru/', old: 'прежняя редакция', list: 'Редакции'},
];
const GUIDE = 'elsom/top-up-ussd/';

for (const {root, old, list} of languages) {
  for (const edition of someOf(frozen)) {
    test(`${root}${edition}/ says it is old and leads to the same step`, async ({page}) => {
      await page.goto(`${root}${edition}/${GUIDE}#pin`);
      const banner = page.getByRole('paragraph').filter({hasText: old});
      await expect(banner).toContainText(edition);
      await banner.getByRole('link').click();
      await expect(page).toHaveURL(`${root}${GUIDE}#pin`);
    });

    test(`${root}${edition}/ and the current one list each other without scripts`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({javaScriptEnabled: false, baseURL: baseURL!});
      const page = await context.newPage();
      await page.goto(root + GUIDE);
      const editions = page.getByRole('navigation', {name: list});
      await editions.getByRole('link', {name: edition, exact: true}).click();
      await expect(page).toHaveURL(`${root}${edition}/${GUIDE}`);
      await editions.getByRole('link', {name: current, exact: true}).click();
      await expect(page).toHaveURL(root + GUIDE);
      await context.close();
    });
  }

  test(`the current edition under ${root} does not call itself old`, async ({page}) => {
    await page.goto(root + GUIDE);
    await expect(page.getByText(old)).toHaveCount(0);
  });
}
