import {expect, test} from '@playwright/test';
import type {Locator, Page} from '@playwright/test';

import {someOf} from '../house/someOf';
import {findFaults} from './findFaults';
import {COMPANY, openForm, send, words} from './numberForm';

/** Every state the form can be in, and how to come there. */
const states: readonly (readonly [string, (form: Locator, page: Page) => Promise<void>])[] = [
  ['empty', async () => undefined],
  ['refused', async (form) => send(form, '123')],
  ['a letter in it', async (form) => send(form, 'О0101200010008')],
  ['doubtful', async (form) => form.getByRole('textbox').fill('01070202410391')],
  ['the other kind', async (form) => send(form, '1234567890123456')],
  ['found', async (form) => send(form, COMPANY)],
  ['not found', async (form) => send(form, '02902202410005')],
  [
    'asking',
    async (form, page) => {
      await page.route('**/sandbox/**', () => undefined);
      await send(form, COMPANY);
    },
  ],
  [
    'unreachable',
    async (form, page) => {
      await page.route('**/sandbox/**', (route) => route.abort());
      await send(form, COMPANY);
    },
  ],
];

for (const [state, reach] of states) {
  test(`has no barrier when it is ${state}, light or dark, and fits 320 px`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    const form = await openForm(page, 'ru');
    await reach(form, page);
    for (const theme of ['light', 'dark']) {
      await page.locator('html').evaluate((html, name) => (html.dataset.theme = name), theme);
      expect(await findFaults(page, 'main form')).toEqual([]);
    }
    const overflow = await form.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const targets = await form.locator('button, label:has(input), summary').all();
    for (const target of someOf(targets)) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
}

for (const number of ['О0101200010008', '1234567890123456', COMPANY]) {
  test(`has no barrier on the page that answers ${number} without scripts`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    await page.goto('/ru/check');
    await page.getByRole('textbox', {name: words.ru.inn}).fill(number);
    await page.getByRole('button', {name: words.ru.check, exact: true}).click();
    await expect(page.locator('#message')).toBeFocused();
    expect(await findFaults(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.body.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
