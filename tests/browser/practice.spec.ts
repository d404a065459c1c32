import {expect, test, type Page} from '@playwright/test';

import {readEditions} from '../../src/editions/editionsFile';
import {
  followGuide,
  handedOut,
  languages,
  openPractice,
  readSteps,
  reply,
  type TestLanguage,
} from './followGuide';

const paid = /9\s500\sсом|8\s800\sсом/;

/** Every guide, what is paid in it, and how its leaflet ends. */
const guides = [
  {path: 'megapay/top-up/', ends: 'paid'},
  {path: 'megapay/signature/', ends: 'paid'},
  {path: 'optima24/pay/', pays: 'balance', ends: 'paid'},
  {path: 'optima24/pay/', pays: 'signature', ends: 'paid'},
  {path: 'elsom/register-ussd/', ends: 'done'},
  {path: 'elsom/top-up-ussd/', ends: 'paid'},
  {path: 'elsom/top-up-web/', ends: 'paid'},
  {path: 'elsom/top-up-app/', ends: 'done'},
] as const;

/** The edition at `/`, and every frozen one under its name. */
const {frozen} = readEditions(process.cwd());
const editions = ['', ...frozen.map((name) => `${name}/`)];

async function open(page: Page, language: TestLanguage, path: string) {
  await page.goto(languages[language].root + path);
  return readSteps(page);
}

const both: TestLanguage[] = ['ky', 'ru'];

/** A frozen guide is no longer edited: each is played in one language, by turns Kyrgyz and Russian. */
const walks = editions.flatMap((edition) =>
  guides.flatMap((guide, at) => {
    const played = edition === '' ? both : [both[at % both.length]!];
    return played.map((language) => ({language, edition, ...guide}));
  }),
);

for (const {language, edition, path, ends, ...guide} of walks) {
  const pays = 'pays' in guide ? guide.pays : undefined;
  test(`follows ${edition}${path} ${pays ?? ''} in ${language} to its end`, async ({page}) => {
    const steps = await open(page, language, edition + path);
    const dialog = await openPractice(page, language, pays);
    const headings = await followGuide(dialog, language, steps);
    expect(headings).toEqual(steps.map(({heading}) => heading));
    await expect(dialog.locator('[data-ended]')).toBeVisible();
    if (ends === 'paid') await expect(dialog.getByRole('table')).toContainText(paid);
    else await expect(dialog.getByRole('table')).toHaveCount(0);
  });
}

const ussd = 'elsom/top-up-ussd/';
const throughMenu = ['*900#', '3', '3', '14', '14'];

for (const language of ['ky', 'ru'] as const) {
  test(`brings the payment code by SMS in ${language}`, async ({page}) => {
    const steps = await open(page, language, ussd);
    const dialog = await openPractice(page, language);
    await followGuide(dialog, language, steps);
    await expect(dialog.getByRole('figure')).toContainText(/[A-Z]{4}-[A-Z]{4}/);
  });

  test(`answers a wrong key and a wrong digit in ${language}`, async ({page}) => {
    const steps = await open(page, language, ussd);
    const dialog = await openPractice(page, language);
    const status = dialog.getByRole('status');
    await reply(dialog, language, '*900#');
    await reply(dialog, language, '4');
    await expect(status).toContainText('«Платежи/Комм.услуги»');
    for (const code of throughMenu.slice(1)) await reply(dialog, language, code);
    await reply(dialog, language, '0010120001000');
    await expect(status).toContainText('13');
    // The last two digits changed places: the number is taken, and doubted by its places.
    await reply(dialog, language, '00101200010080');
    await expect(dialog.getByRole('heading', {level: 2})).toHaveText(steps[6]?.heading ?? '');
    await expect(status).toContainText('13');
    await expect(status).toContainText('14');
  });
}

for (const [language, said] of [
  ['ky', 'Артка кайттыңыз, эч нерсе төлөнгөн жок.'],
  ['ru', 'Вы вернулись назад, ничего не оплачено.'],
] as const) {
  test(`goes back in ${language} by the button of the page that pays, corrects and pays`, async ({
    page,
  }) => {
    await open(page, language, 'elsom/top-up-web/');
    const dialog = await openPractice(page, language);
    const screen = dialog.getByRole('figure');
    const press = (name: string) => screen.getByRole('button', {name, exact: true}).click();
    await dialog.getByRole('combobox').first().selectOption({index: 4});
    await press('Назад');
    await expect(dialog.getByRole('status')).toContainText(said);
    await expect(screen.getByRole('textbox').first()).toHaveValue('00101200010008');
    await screen.getByRole('textbox').nth(1).fill('700');
    await press('Далее');
    await expect(screen).toContainText('700');
    await press('Оплатить');
    await expect(dialog.getByRole('table')).toContainText(/9\s300\sсом/);
  });
}

/** Plays the guide by *900# in Kyrgyz up to the PIN, and types it. */
async function payByUssd(page: Page) {
  const steps = await open(page, 'ky', ussd);
  const dialog = await openPractice(page, 'ky');
  return {dialog, steps, pay: () => followGuide(dialog, 'ky', steps)};
}

test('tells that the practice service cannot be reached, and goes on when it can', async ({
  page,
}) => {
  const {dialog} = await payByUssd(page);
  await page.route('**/sandbox/**', (route) => route.abort());
  for (const code of throughMenu) await reply(dialog, 'ky', code);
  for (let field = 0; field < 3; field += 1) {
    const [value = ''] = await handedOut(dialog);
    await reply(dialog, 'ky', value);
  }
  await expect(dialog.getByRole('status')).toContainText('төлөм жасалган жок');
  await page.unroute('**/sandbox/**');
  const [pin = ''] = await handedOut(dialog);
  await reply(dialog, 'ky', pin);
  await expect(dialog.getByRole('table')).toContainText(paid);
});

test('asks again with the same key when the answer was lost, and pays once', async ({page}) => {
  const {dialog} = await payByUssd(page);
  const keys: (string | undefined)[] = [];
  await page.route('**/sandbox/v1/payments', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  for (const code of throughMenu) await reply(dialog, 'ky', code);
  for (let field = 0; field < 3; field += 1) {
    const [value = ''] = await handedOut(dialog);
    await reply(dialog, 'ky', value);
  }
  await dialog.getByRole('button', {name: 'Жоопту кайра суроо'}).click();
  await expect(dialog.getByRole('table')).toContainText(paid);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

test('never sends or keeps the PIN', async ({page}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  const {dialog} = await payByUssd(page);
  for (const code of throughMenu) await reply(dialog, 'ky', code);
  for (let field = 0; field < 2; field += 1) {
    const [value = ''] = await handedOut(dialog);
    await reply(dialog, 'ky', value);
  }
  await reply(dialog, 'ky', '1973');
  await expect(dialog.getByRole('status')).toContainText('пин-кодду териңиз');
  await expect(dialog.getByLabel(languages.ky.reply)).toHaveValue('');
  const [pin = ''] = await handedOut(dialog);
  await reply(dialog, 'ky', pin);
  await expect(dialog.getByRole('table')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
  expect(sent.some((request) => request.includes('/sandbox/v1/payments'))).toBe(true);
  expect(kept + sent.join()).not.toMatch(new RegExp(`(?<!\\d)(1973|${pin})(?!\\d)`));
});
