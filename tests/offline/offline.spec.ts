import {expect, test as base, type Page} from '@playwright/test';

import {awaitQuiet, noteRequests} from '../browser/requests';
import {serveDeployment, type Deployment} from './deployment';

const guide = '/elsom/top-up-ussd/';

const test = base.extend<{site: Deployment}>({
  site: async ({}, use, testInfo) => {
    const site = await serveDeployment(testInfo.outputDir);
    await use(site);
    await site.close();
  },
});

const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('keeps a guide for a day without a network, in both languages', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.origin + guide);
  expect(await keptBy(page)).toEqual({caches: [], workers: 0});
  await page.getByRole('button', {name: 'Бул түзмөккө сактоо'}).click();
  const kept = page.locator('take-along li').first();
  await expect(kept).toContainText(/\d\d\.\d\d\.\d{4} күнү сакталган, \d+,\d МБ/);

  await context.setOffline(true);
  await expect(
    page.getByText(/Интернет жок. Бул – [\d.]{10} күнү сакталган көчүрмө/),
  ).toBeVisible();
  await page.goto(`${site.origin}/ru${guide}#pin`);
  await expect(page.locator('#pin')).toBeInViewport();
  await expect(page.getByText(/Это копия, сохранённая [\d.]{10}/)).toBeVisible();
  await page.getByRole('link', {name: 'Кыргызча'}).click();
  await expect(page).toHaveURL(`${site.origin}${guide}#pin`);
  await expect(page.locator('#pin')).toBeInViewport();
  // The scripts are there too, practice's among them, and the search.
  await page.getByLabel('Колдонмолордон издөө').pressSequentially('пин код');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('link', {name: /^Машыгып көрүү/})
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('1-кадам');
});

test('replaces a kept guide when the site was deployed anew, and removes it when asked', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.origin}/ru${guide}`);
  await page.getByRole('button', {name: 'Сохранить на этом устройстве'}).click();
  await expect(page.getByRole('button', {name: /^Удалить/})).toBeVisible();
  await site.deploy();
  const requests = noteRequests(page);
  const listed = page.waitForResponse(/\/offline\/.*json$/);
  await page.goto(`${site.origin}/ru/elsom/top-up-app/`);
  await listed;
  await awaitQuiet(requests);
  await context.setOffline(true);
  await page.goto(site.origin + guide);
  await expect(page.getByRole('heading', {level: 1})).toContainText('*901#');
  const files = await page.evaluate(async () =>
    (await (await caches.open('tolom-kept')).keys()).map(({url}) => url),
  );
  expect(files.filter((url) => /\/main\./.test(url)).every((url) => url.endsWith('x.js'))).toBe(
    true,
  );
  await page.getByRole('button', {name: /^Өчүрүү/}).click();
  await expect(page.getByText('Колдонмо түзмөктөн өчүрүлдү.')).toBeVisible();
  expect(await keptBy(page)).toEqual({caches: [], workers: 0});
});

for (const [when, wakes] of [
  ['before it was touched', false],
  ['while its scripts ran', true],
] as const) {
  test(`brings a page that stayed open over a deployment back to its step, ${when}`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.origin}${guide}#account`);
    if (wakes) {
      // What asks for the scripts and for nothing behind them, lest a part be missed in mid-deployment.
      await page.getByRole('button', {name: /^Барактын түсүн/}).focus();
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    }
    await site.deploy();
    const practise = page
      .locator('#account')
      .locator('xpath=ancestor::li')
      .getByRole('link', {name: /^Машыгып көрүү/});
    const reloaded = page.waitForEvent('domcontentloaded');
    if (wakes) await practise.click();
    else await page.keyboard.press('/');
    await reloaded;
    await expect(page.getByRole('heading', {level: 1})).toContainText('*901#');
    expect(new URL(page.url()).hash).toBe(wakes ? '#practise-account' : '#account');
    if (wakes) await expect(page.getByRole('dialog')).toBeVisible();
    else await expect(page.locator('#account')).toBeInViewport();
  });
}
