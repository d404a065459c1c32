import {expect, test, type Page} from '@playwright/test';

const field = (page: Page) => page.getByLabel('Поиск по инструкциям');

async function type(page: Page, question: string): Promise<void> {
  await field(page).click();
  await field(page).pressSequentially(question);
}

test('finds a step and opens the page at it by keyboard alone', async ({page}) => {
  await page.goto('/ru/');
  await type(page, 'мегапей инн');
  await expect(field(page)).toHaveAttribute('role', 'combobox');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id'))!,
  );
  await expect(first).toContainText('MegaPay, Пополнение баланса в СОчИ: шаг 5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ru/megapay/top-up/#account');
});

test('marks what was found, says how many, and closes by Escape', async ({page}) => {
  await page.goto('/ru/');
  await type(page, 'пин код');
  await expect(page.getByRole('listbox').locator('mark').first()).toHaveText(/пин/i);
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/Найдено ответов: \d/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('пин код');
});

test('understands Kyrgyz without its own letters', async ({page}) => {
  await page.goto('/');
  await page.getByLabel('Колдонмолордон издөө').pressSequentially('акча жетпей жатат');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL('/failures/#not-enough-money');
});

test('offers the chooser and the call centre where nothing is found', async ({page}) => {
  await page.goto('/ru/');
  await type(page, 'хххххх');
  await expect(page.getByRole('search')).toContainText('Ничего не найдено.');
  await expect(
    page.getByRole('search').getByRole('link', {name: 'выберите способ оплаты'}),
  ).toHaveAttribute('href', '/ru/#ways');
});

test('asks for nothing before the field is touched, and sends no word that is typed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/ru/', {waitUntil: 'networkidle'});
  expect(asked.filter((url) => url.includes('/search'))).toEqual([]);
  await type(page, '00101200010008');
  await expect(page.getByRole('search').getByRole('link', {name: 'Проверьте номер'})).toBeVisible();
  expect(asked.filter((url) => url.includes('/search'))).toHaveLength(1);
  expect(asked.join()).not.toContain('00101200010008');
});

test('fits a phone', async ({page}) => {
  await page.setViewportSize({width: 360, height: 640});
  await page.goto('/ru/');
  await type(page, 'элсом');
  const list = (await page.getByRole('listbox').boundingBox())!;
  expect(list.x).toBeGreaterThanOrEqual(0);
  expect(list.x + list.width).toBeLessThanOrEqual(360);
  const widths = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widths).toBeLessThanOrEqual(360);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('sends the question as a body, and lists the answers', async ({page}) => {
    await page.goto('/ru/');
    await field(page).fill('недостаточно средств');
    await field(page).press('Enter');
    await expect(page).toHaveURL('/ru/search');
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL('/ru/failures/#not-enough-money');
  });
});
