import {expect, test, type Page} from '@playwright/test';

import {findFaults} from './findFaults';

const field = (page: Page) => page.getByLabel('Вопрос клиента или старая ссылка');
const copyButton = (page: Page) => page.getByRole('button', {name: 'Скопировать ответ'});

/** Presses keys one after the other, as a clerk does, and tells how many. */
async function press(page: Page, ...keys: string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

test.describe('on a phone’s width', () => {
  test.use({viewport: {width: 360, height: 740}, permissions: ['clipboard-read']});

  test('gives a reply in the customer’s language by eight keys after the words', async ({page}) => {
    await page.goto('/ru/support/');
    // The field has the focus already: a clerk types at once.
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('элсом введите инн');
    await expect(page.getByRole('option').first()).toContainText('Введите ИНН');
    let keys = await press(page, 'ArrowDown', 'Enter');
    await expect(copyButton(page)).toBeFocused();
    // Back over the form to the language: the Kyrgyz customer of a Russian-speaking clerk.
    keys += await press(page, 'Shift+Tab', 'Shift+Tab', 'ArrowLeft', 'Tab', 'Tab', 'Enter');
    expect(keys).toBeLessThanOrEqual(8);
    await expect(page.getByRole('main').getByRole('status').last()).toHaveText('Ответ скопирован.');
    const {origin} = new URL(page.url());
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Саламатсызбы!\n\nЭЛСОМ, .*\n\nКененирээк: /);
    expect(copied).toContain(`${origin}/go/elsom/top-up-ussd?lang=ky#account`);
    await expect(page).toHaveURL('/ru/support/?guide=elsom/top-up-ussd&step=account&lang=ky');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await findFaults(page)).toEqual([]);
  });
});

test('turns an old link into today’s, and takes a number out of the field', async ({page}) => {
  await page.goto('/ru/support/?failure=limit&lang=ky');
  const reply = page.locator('[data-reply]');
  await expect(reply).toContainText('/go/failures?lang=ky#limit');
  await field(page).fill('https://old.example/ru/1.0/megapay/top-up/#practise-amount');
  await expect(reply).toContainText('/go/megapay/top-up?lang=ky#amount');
  await page.getByLabel('SMS, только ссылка').check();
  await expect(page.getByText(/^Знаков: \d+, SMS: 1$/)).toBeVisible();
  await field(page).fill('лимит 00101200010008');
  await expect(field(page)).toHaveValue('лимит');
  await expect(page.getByText('ИНН и номер счёта на оплату здесь не ищут.')).toBeVisible();
  await page.getByLabel('Инструкция или страница').selectOption('optima24/pay');
  await page.getByLabel('Шаг, ошибка или раздел').selectOption('find');
  await expect(reply).toContainText('/go/optima24/pay?lang=ky#find');
});

test('prints the code of the reply, and a sheet of the codes of all guides', async ({page}) => {
  await page.goto('/support/?guide=elsom/top-up-ussd&step=pin');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('img', {name: 'Шилтеменин QR коду'})).toBeVisible();
  await expect(page.locator('[data-reply]')).toBeHidden();
  await page.goto('/support/sheet/');
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(7);
  await expect(page.locator('.navbar')).toBeHidden();
  expect(await findFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('is a plain list of every link', async ({page}) => {
    await page.goto('/support/');
    await expect(page.getByRole('combobox')).toBeHidden();
    await page.locator('summary', {hasText: 'Төлөөдө кандай каталар'}).click();
    await page.getByRole('link', {name: /\/go\/failures#limit$/}).click();
    await expect(page).toHaveURL(/\/go\/failures\/?#limit$/);
  });
});
