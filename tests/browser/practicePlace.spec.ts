import {expect, test, type Page} from '@playwright/test';

import {languages, openPractice, reply} from './followGuide';

const guide = '/elsom/top-up-ussd/';
const heading = (page: Page) => page.getByRole('dialog').getByRole('heading', {level: 2});

test('brings the text to the step that practice had reached', async ({page}) => {
  await page.goto(guide);
  const dialog = await openPractice(page, 'ky');
  await reply(dialog, 'ky', '*900#');
  await reply(dialog, 'ky', '3');
  const reached = await heading(page).innerText();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/#pay-bill$/);
  await expect(page.locator('#pay-bill')).toContainText(reached);
  await expect(page.locator('#pay-bill')).toBeInViewport();
});

test('goes on at the step reached after a reload, and keeps nothing that was typed', async ({
  page,
}) => {
  await page.goto(guide);
  const dialog = await openPractice(page, 'ky');
  for (const code of ['*900#', '3', '3', '14', '14', '00101200010008']) {
    await reply(dialog, 'ky', code);
  }
  await expect(heading(page)).toHaveText('Сумманы териңиз');
  const kept = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
  expect(kept).not.toContain('00101200010008');
  await page.reload();
  await page.getByRole('button', {name: '7-кадамдан улантуу'}).click();
  await expect(heading(page)).toHaveText('Сумманы териңиз');
});

test('opens at the step whose link was followed', async ({page}) => {
  await page.goto(`${guide}#practise-account`);
  await expect(heading(page)).toHaveText('ИННди териңиз');
  await page.keyboard.press('Escape');
  await page
    .locator('li', {has: page.locator('#pin')})
    .getByRole('link', {name: /^Машыгып көрүү/})
    .click();
  await expect(heading(page)).toHaveText('Текшерип, пин-кодду териңиз');
  // What would have been typed before stands on the screen.
  await expect(page.getByRole('dialog').getByRole('figure')).toContainText('00101200010008');
});

test('jumps to another step and back to the text', async ({page}) => {
  await page.goto(guide);
  const dialog = await openPractice(page, 'ky');
  await dialog.getByLabel('Башка кадамга өтүү').selectOption('5');
  await expect(heading(page)).toHaveText('ИННди териңиз');
  await dialog.getByRole('button', {name: 'Башынан баштоо'}).click();
  await expect(heading(page)).toHaveText('*900# териңиз');
});

test('ends the session when it is cancelled, and when its time is over', async ({page}) => {
  await page.clock.install();
  await page.goto(guide);
  const dialog = await openPractice(page, 'ky');
  const status = dialog.getByRole('status');
  await reply(dialog, 'ky', '*900#');
  await dialog.getByRole('button', {name: 'Жокко чыгаруу'}).click();
  await expect(heading(page)).toHaveText('*900# териңиз');
  await expect(status).toContainText('эч нерсе төлөнгөн жок');

  await dialog.getByLabel(/30 секунд/).check();
  await reply(dialog, 'ky', '*900#');
  await page.clock.fastForward(29_000);
  await expect(heading(page)).toHaveText('Төлөмдөр бөлүмүн тандаңыз');
  await page.clock.fastForward(2_000);
  await expect(heading(page)).toHaveText('*900# териңиз');
  await expect(status).toContainText('байланыш үзүлдү');
});

test('writes its screens larger when asked, within the width of a phone', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await page.goto(guide);
  const dialog = await openPractice(page, 'ky');
  await reply(dialog, 'ky', '*900#');
  const line = dialog.getByRole('figure').getByText('Платежи/Комм.услуги').first();
  const before = (await line.boundingBox())!.height;
  await dialog.getByLabel('Экранда чоң тамгалар').check();
  expect((await line.boundingBox())!.height).toBeGreaterThan(before * 1.25);
  const overflow = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBe(0);
  // The next screen is as large.
  await reply(dialog, 'ky', '3');
  await expect(dialog.locator('[data-scene="2"]')).toHaveAttribute('data-large', 'true');
});

for (const language of ['ky', 'ru'] as const) {
  test(`is played by its own keys and by the keyboard alone in ${language}`, async ({page}) => {
    await page.goto(languages[language].root + guide.slice(1));
    await page.getByRole('button', {name: languages[language].start}).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('*900#');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-scene="1"]')).toBeVisible();
    await dialog.getByRole('button', {name: '3', exact: true}).click();
    await expect(dialog.getByLabel(languages[language].reply)).toHaveValue('3');
    await dialog.getByLabel(languages[language].reply).press('Enter');
    await expect(dialog.locator('[data-scene="2"]')).toBeVisible();
  });
}
