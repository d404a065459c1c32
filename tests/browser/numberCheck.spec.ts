import {gzipSync} from 'node:zlib';

import {expect, test} from '@playwright/test';

import {languages} from './followGuide';
import {COMPANY, findMessage, openForm, send, words} from './numberForm';
import {awaitQuiet, noteRequests} from './requests';
import {wakePage} from './wakePage';

for (const language of ['ky', 'ru'] as const) {
  const {inn, check, found, unreachable, plausible} = words[language];

  test.describe(`the number check in ${language}`, () => {
    test('finds a practice number by keyboard alone', async ({page}) => {
      const form = await openForm(page, language);
      await form.getByRole('radio').first().focus();
      await page.keyboard.press('Tab');
      await expect(form.getByRole('textbox', {name: inn})).toBeFocused();
      await page.keyboard.type('0 0101 2000 10008');
      await expect(findMessage(form)).toContainText(plausible);
      await page.keyboard.press('Enter');
      await expect(findMessage(form)).toContainText(found);
      await expect(findMessage(form)).toBeFocused();
    });

    test('judges the number all the same when the sandbox cannot be reached', async ({page}) => {
      await page.route('**/sandbox/**', (route) => route.abort());
      const form = await openForm(page, language);
      await form.getByRole('textbox').fill(COMPANY);
      await form.getByRole('button', {name: check}).click();
      await expect(findMessage(form)).toContainText(unreachable);
      await expect(findMessage(form)).toContainText(plausible);
      await expect(form.getByRole('textbox')).toHaveValue(COMPANY);
    });

    test('gets the same answer as a page where scripts do not run', async ({browser, baseURL}) => {
      const context = await browser.newContext({javaScriptEnabled: false, baseURL});
      const page = await context.newPage();
      const form = await openForm(page, language);
      await form.getByRole('textbox', {name: inn}).fill(COMPANY);
      await form.getByRole('button', {name: check}).click();
      await expect(page.getByText(found)).toBeVisible();
      await expect(page.getByRole('textbox', {name: inn})).toHaveValue(COMPANY);
      expect(page.url()).toBe(`${baseURL}${languages[language].root}check`);
      await context.close();
    });
  });
}

test('shows a screen reader the field with its name, its hint and what is amiss', async ({
  page,
}) => {
  const form = await openForm(page, 'ru');
  const field = form.getByRole('textbox', {name: words.ru.inn});
  await expect(field).toHaveAccessibleDescription(/^У организации он указан/);
  await send(form, '123');
  await expect(field).toHaveAccessibleDescription(/^В ИНН 14 цифр, а здесь 3: не хватает 11 цифр/);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill(COMPANY);
  await expect(field).toHaveAccessibleDescription(/^У организации он указан/);
  await expect(form.getByRole('status').first()).toHaveText(/: 0, 0 1 0 1, 2 0 0 0, 1 0 0 0 8$/);
});

test('leaves borders and signs to see in forced colours', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  const form = await openForm(page, 'ru');
  await send(form, '123');
  const border = await findMessage(form)
    .locator('> *')
    .first()
    .evaluate((box) => getComputedStyle(box).borderLeftStyle);
  expect(border).toBe('solid');
});

test('loads what judges a number when the field is first touched, and no more than 12 KB of it', async ({
  page,
}) => {
  const requests = noteRequests(page);
  const form = await openForm(page, 'ru');
  await wakePage(page);
  await awaitQuiet(requests);
  const loaded: Promise<Buffer>[] = [];
  page.on('response', (response) => loaded.push(response.body()));
  await form.getByRole('textbox').fill('0010120001000');
  await form.getByRole('textbox').blur();
  await expect(findMessage(form)).toContainText('не хватает 1 цифры');
  const sizes = (await Promise.all(loaded)).map((body) => gzipSync(body).byteLength);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(1_000);
  expect(total).toBeLessThanOrEqual(12 * 1024);
});

test('says that the check did not load, and works when it does', async ({page}) => {
  const form = await openForm(page, 'ru');
  await wakePage(page);
  await page.route('**/assets/js/**', (route) => route.abort());
  await form.getByRole('textbox').fill(COMPANY);
  await form.getByRole('button', {name: words.ru.check}).click();
  await expect(findMessage(form)).toHaveText(/^Проверка не загрузилась/);
  await expect(form.getByRole('textbox')).toHaveValue(COMPANY);
  await page.unroute('**/assets/js/**');
  await form.getByRole('button', {name: words.ru.check}).click();
  await expect(findMessage(form)).toContainText(words.ru.found);
});
