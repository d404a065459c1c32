import {expect, test} from '@playwright/test';

import {languages, openPractice, readSteps, reply, whatToType, type TestLanguage} from './followGuide';

const guide = 'elsom/top-up-ussd/';

for (const language of ['ky', 'ru'] as TestLanguage[]) {
  test.describe(`practice in ${language}`, () => {
    test.beforeEach(({page}) => page.goto(languages[language].root + guide).then());

    test('follows the guide to the payment code', async ({page}) => {
      const steps = await readSteps(page);
      expect(steps).toHaveLength(9);
      const dialog = await openPractice(page, language);
      for (const step of steps.slice(0, -1)) {
        await expect(dialog.getByRole('heading', {level: 2})).toHaveText(step.heading);
        await reply(dialog, language, await whatToType(step, dialog));
      }
      await expect(dialog.getByRole('heading', {level: 2})).toHaveText(steps.at(-1)?.heading ?? '');
      await expect(dialog.getByRole('figure')).toContainText(/[A-Z]{4}-[A-Z]{4}/);
      await expect(dialog.getByRole('table')).toContainText(/10\s000\sсом.*9\s500\sсом/s);
    });

    test('answers a wrong key with the step itself, and a wrong digit with its place', async ({
      page,
    }) => {
      const steps = await readSteps(page);
      const dialog = await openPractice(page, language);
      await reply(dialog, language, '*900#');
      await reply(dialog, language, '4');
      const status = dialog.getByRole('status');
      await expect(status).toContainText('«Платежи/Комм.услуги»');
      for (const step of steps.slice(1, 5)) {
        await reply(dialog, language, await whatToType(step, dialog));
      }
      await reply(dialog, language, '0010120001000');
      await expect(status).toContainText('13');
      await reply(dialog, language, '00101200010080');
      await expect(dialog.getByRole('heading', {level: 2})).toHaveText(steps[6]?.heading ?? '');
      await expect(status).toContainText('13');
      await expect(status).toContainText('14');
    });
  });
}

test('tells that the practice service cannot be reached, and goes on when it can', async ({page}) => {
  await page.goto(languages.ky.root + guide);
  const steps = await readSteps(page);
  const dialog = await openPractice(page, 'ky');
  await page.route('**/sandbox/**', (route) => route.abort());
  for (const step of steps.slice(0, -1)) {
    await reply(dialog, 'ky', await whatToType(step, dialog));
  }
  await expect(dialog.getByRole('status')).toContainText('төлөм жасалган жок');
  await page.unroute('**/sandbox/**');
  await reply(dialog, 'ky', await whatToType(steps[7]!, dialog));
  await expect(dialog.getByRole('table')).toBeVisible();
});

test('asks again with the same key when the answer was lost, and pays once', async ({page}) => {
  await page.goto(languages.ky.root + guide);
  const steps = await readSteps(page);
  const dialog = await openPractice(page, 'ky');
  const keys: (string | undefined)[] = [];
  await page.route('**/sandbox/v1/payments', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  for (const step of steps.slice(0, -1)) {
    await reply(dialog, 'ky', await whatToType(step, dialog));
  }
  await dialog.getByRole('button', {name: 'Кайра суроо'}).click();
  await expect(dialog.getByRole('table')).toContainText(/9\s500\sсом/);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

test('never sends or keeps the PIN', async ({page}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await page.goto(languages.ky.root + guide);
  const steps = await readSteps(page);
  const dialog = await openPractice(page, 'ky');
  for (const step of steps.slice(0, 7)) {
    await reply(dialog, 'ky', await whatToType(step, dialog));
  }
  await reply(dialog, 'ky', '1973');
  await expect(dialog.getByRole('status')).toContainText('пин-кодду териңиз');
  await expect(dialog.getByLabel(languages.ky.reply)).toHaveValue('');
  const pin = await whatToType(steps[7]!, dialog);
  await reply(dialog, 'ky', pin);
  await expect(dialog.getByRole('table')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
  expect(kept + sent.join()).not.toMatch(new RegExp(`1973|(?<!\\d)${pin}(?!\\d)`));
  await expect.poll(() => sent.some((url) => url.includes('/sandbox/v1/payments'))).toBe(true);
});
