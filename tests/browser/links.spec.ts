import {expect, test, type Page} from '@playwright/test';

import {readCatalog} from '../../src/guides/catalog';
import {someOf} from '../house/someOf';

const PREFIX = {ky: '', ru: '/ru'};
const guides = readCatalog(process.cwd()).editions[0]!.entries.flatMap(({path, flow}) =>
  flow ? [{path, ids: flow.steps.map(({id}) => id)}] : [],
);

/** Waits until the page itself is open, not the one that leads to it. */
async function openShort(page: Page, link: string, address: string): Promise<void> {
  await page.goto(link, {waitUntil: 'commit'});
  await page.waitForURL(address, {waitUntil: 'domcontentloaded'});
}

// That every step is there in both languages is read from the built pages: the desk has a link to each.
for (const language of ['ky', 'ru'] as const) {
  test(`opens short links of every guide at their step in ${language}`, async ({page}) => {
    test.slow();
    // Where a link leads does not hang on how the page looks there: it is not painted.
    await page.route('**/*.css', (route) => route.abort());
    for (const {path, ids} of someOf(guides)) {
      const id = ids.at(-1)!;
      const address = `${PREFIX[language]}/${path}/#${id}`;
      await openShort(page, `/go/${path}?lang=${language}#${id}`, address);
      await expect(page.locator(':target')).toHaveAttribute('id', id);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    }
  });
}

test('opens a short link in the language last chosen', async ({page}) => {
  await page.goto('/elsom/top-up-ussd/#pin');
  await page.locator('.navbar').getByRole('link', {name: 'Русский'}).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await openShort(page, '/go/elsom/top-up-ussd#pin', '/ru/elsom/top-up-ussd/#pin');
});

test('copies the short link of a step by keyboard, and says so', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ru/elsom/top-up-ussd/');
  const button = page.getByRole('button', {name: 'Скопировать ссылку: Введите сумму'});
  await button.focus();
  await page.keyboard.press('Enter');
  const link = `${new URL(page.url()).origin}/go/elsom/top-up-ussd#amount`;
  await expect(page.locator('#told')).toHaveText(`Ссылка скопирована: ${link}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test('marks the step a link leads to, clear of the bar above, and goes there by ear', async ({
  page,
}) => {
  await page.setViewportSize({width: 360, height: 640});
  await page.goto('/elsom/top-up-ussd/#amount');
  const heading = page.locator('h3#amount');
  await expect(heading).toBeFocused();
  await expect(heading).not.toHaveCSS('box-shadow', 'none');
  const bar = (await page.locator('.navbar').boundingBox())!;
  await expect
    .poll(async () => (await heading.boundingBox())!.y)
    .toBeGreaterThanOrEqual(bar.y + bar.height);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('offers both languages at a short link', async ({page}) => {
    await page.goto('/go/elsom/top-up-ussd');
    await page.getByRole('link', {name: 'Русский'}).click();
    await expect(page).toHaveURL('/ru/elsom/top-up-ussd/');
  });
});
