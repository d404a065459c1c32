import {expect, test, type Page} from '@playwright/test';

import {languages} from './followGuide';
import {serveHalf} from './halfPage';
import {COMPANY, findMessage, openForm, words} from './numberForm';

const guide = '/elsom/top-up-ussd/';

/** Holds the scripts back until the answer is called: what is done before, is done without them. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/assets/js/**', async (route) => {
    await gate;
    await route.continue();
  });
  return letThrough;
}

test('does the first press once its scripts have come, and only once', async ({page}) => {
  const letThrough = await holdScripts(page);
  await page.goto(guide);
  const start = page.getByRole('button', {name: languages.ky.start});
  await start.click();
  await start.click();
  await expect(start).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('dialog')).toBeHidden();
  letThrough();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(start).not.toHaveAttribute('aria-busy');
});

test('keeps what was chosen and typed before, and answers it', async ({page}) => {
  const letThrough = await holdScripts(page);
  const form = await openForm(page, 'ru');
  await form.getByRole('radio').last().check();
  await form.getByRole('textbox').fill('1234');
  await form.getByRole('button', {name: words.ru.check}).click();
  letThrough();
  await expect(findMessage(form)).toContainText('16');
  await expect(form.getByRole('radio').last()).toBeChecked();
  await expect(form.getByRole('textbox')).toHaveValue('1234');
});

test('leaves out the ways that an answer given before rules out', async ({page}) => {
  const letThrough = await holdScripts(page);
  await page.goto('/ru/');
  const ways = page.getByRole('row');
  const all = await ways.count();
  await page.getByLabel('Нет', {exact: true}).check();
  letThrough();
  await expect.poll(() => ways.count()).toBeLessThan(all);
  await expect(page.getByLabel('Нет', {exact: true})).toBeChecked();
});

test('sends the form to the page that answers when the scripts cannot be had', async ({page}) => {
  await page.route('**/assets/js/**', (route) => route.abort());
  const form = await openForm(page, 'ru');
  await form.getByRole('textbox').fill(COMPANY);
  await form.getByRole('button', {name: words.ru.check}).click();
  await page.waitForURL('**/ru/check');
  await expect(page.getByText(words.ru.found)).toBeVisible();
});

test('turns the colours by a press that came before the scripts', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  const letThrough = await holdScripts(page);
  await page.goto(guide);
  await page.getByRole('button', {name: /^Барактын түсүн/}).click();
  letThrough();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

for (const hash of ['#practise-account', '#fail-unregistered-inn']) {
  test(`opens practice at ${hash} without a touch`, async ({page}) => {
    await page.goto(guide + hash);
    await expect(page.getByRole('dialog')).toBeVisible();
  });
}

test('waits with its scripts for the whole page', async ({page, baseURL}) => {
  const site = await serveHalf(baseURL ?? '', '</article>');
  try {
    const hasRun = page.waitForEvent('requestfinished', (request) =>
      /\/main\.\w+\.js$/.test(request.url()),
    );
    await page.goto(`${site.origin}${guide}#practise-account`, {waitUntil: 'commit'});
    await hasRun;
    // A script that is there and may run has run when the page draws again.
    await page.evaluate(
      () => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn))),
    );
    site.letThrough();
    await expect(page.getByRole('dialog')).toBeVisible();
  } finally {
    await site.close();
  }
});
