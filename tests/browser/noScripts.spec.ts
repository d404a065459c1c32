import {expect, test} from '@playwright/test';

test.use({javaScriptEnabled: false});

const guide = '/elsom/top-up-ussd/';

test.describe('on a phone without scripts', () => {
  test.use({viewport: {width: 360, height: 640}});

  for (const [root, bars, contents] of [
    ['', 'Менюну ачуу же жабуу', 'Бул барактын мазмуну'],
    ['/ru', 'Открыть или закрыть меню', 'Содержание этой страницы'],
  ] as const) {
    test(`opens the menu of ${root}/, which marks the open page, and follows it`, async ({
      page,
    }) => {
      await page.goto(root + guide);
      await page.getByLabel(bars).click();
      const open = page.locator('details').locator('[aria-current="page"]');
      await expect(open).toHaveAttribute('href', root + guide);
      await page.getByRole('link', {name: 'MegaPay', exact: true}).click();
      await expect(page).toHaveURL(`${root}/megapay/`);
    });

    test(`opens the contents of ${root}${guide} and goes to a step`, async ({page}) => {
      await page.goto(root + guide);
      await page.getByText(contents).click();
      await page.locator('details a[href="#pin"]').click();
      await expect(page.locator('#pin')).toBeInViewport();
    });
  }

  test('changes the language of the page', async ({page}) => {
    await page.goto(guide);
    await page.getByRole('link', {name: 'Русский'}).click();
    await expect(page).toHaveURL(`/ru${guide}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  });

  test('shows no button that would do nothing in the menu', async ({page}) => {
    await page.goto(guide);
    await page.getByLabel('Менюну ачуу же жабуу').click();
    await expect(page.getByRole('button', {name: /түсүн/})).toHaveCount(0);
  });
});

test('shows and reads out every step with its number and its screen', async ({page}) => {
  await page.goto(guide);
  const steps = page.locator('ol > li:has(h3)');
  await expect(steps).toHaveCount(9);
  for (const [at, step] of (await steps.all()).entries()) {
    await expect(step.getByRole('figure').first()).toBeVisible();
    expect(await step.ariaSnapshot()).toContain(`- text: "${at + 1}"\n`);
  }
});

test('lists every way to pay as a table', async ({page}) => {
  await page.goto('/');
  expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(5);
});

test('follows the dark colours of the system', async ({page}) => {
  const root = page.locator('html');
  const readColour = () => root.evaluate((html) => getComputedStyle(html).backgroundColor);
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(guide);
  const light = await readColour();
  await page.emulateMedia({colorScheme: 'dark'});
  expect(await readColour()).not.toBe(light);
});

for (const [root, home, ways] of [
  ['', 'Башкы бетке өтүү', 'Төлөө жолун тандоо'],
  ['/ru', 'Перейти на главную страницу', 'Выбрать способ оплаты'],
] as const) {
  test(`leads on from a page that ${root}/ does not have`, async ({page}) => {
    expect((await page.goto(`${root}/nothing-here/`))?.status()).toBe(404);
    await expect(page.getByRole('link', {name: home})).toHaveAttribute('href', `${root}/`);
    await page.getByRole('link', {name: ways}).click();
    await expect(page.locator('#ways')).toBeInViewport();
    await page.goto(`${root}/nothing-here/`);
    await expect(page.getByRole('link', {name: /0312\s960\s888/})).toHaveAttribute(
      'href',
      'tel:0312960888',
    );
    await expect(
      page
        .getByRole('search')
        .getByRole('searchbox')
        .or(page.getByRole('search').getByRole('combobox')),
    ).toBeVisible();
  });
}
