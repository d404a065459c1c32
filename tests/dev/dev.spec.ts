import {expect, test as base, type TestInfo} from '@playwright/test';

import {findFreePort} from '../../src/dev/ports';
import {startDevSite, type DevSite} from './devSite';

const GUIDE = 'elsom/top-up-ussd';
const RUSSIAN = 'i18n/ru/docusaurus-plugin-content-docs/current';

/** Compilers on a busy machine take their time; an edit that never arrives still fails. */
const patient = {timeout: 60_000};

async function serveSite(use: (site: DevSite) => Promise<void>, testInfo: TestInfo): Promise<void> {
  const site = await startDevSite(await findFreePort());
  try {
    await expect.poll(site.output, {timeout: 180_000}).toContain('The site is ready');
    await use(site);
  } finally {
    const code = await site.stop();
    await testInfo.attach('npm run dev', {body: site.output()});
    expect(code, 'npm run dev ends in order').toBe(0);
  }
}

const test = base.extend<{site: DevSite}>({
  site: [({}, use, testInfo) => serveSite(use, testInfo), {timeout: 240_000}],
});

test('shows edits of words and flow in the open pages of both languages', async ({
  site,
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const kyrgyz = page;
  const russian = await context.newPage();
  await kyrgyz.goto(`${site.origin}/${GUIDE}/`);
  await russian.goto(`${site.origin}/ru/${GUIDE}/`);
  await expect(kyrgyz.locator('h1')).toBeVisible(patient);
  await expect(russian.locator('h1')).toBeVisible(patient);

  await test.step('Kyrgyz words', async () => {
    await site.edit(`docs/${GUIDE}.mdx`, /$/, '\n\nЖаңы сүйлөм.\n');
    await expect(kyrgyz.getByText('Жаңы сүйлөм.')).toBeVisible(patient);
  });
  await test.step('Russian words', async () => {
    await site.edit(`${RUSSIAN}/${GUIDE}.mdx`, /$/, '\n\nНовое предложение.\n');
    await expect(russian.getByText('Новое предложение.')).toBeVisible(patient);
  });
  await test.step('the flow of both', async () => {
    await site.edit(`docs/${GUIDE}.flow.yaml`, 'Баланс/Настройки', 'Баланс/Проба');
    await expect(kyrgyz.getByText('Баланс/Проба').first()).toBeVisible(patient);
    await expect(russian.getByText('Баланс/Проба').first()).toBeVisible(patient);
  });
  await test.step('the language switch and the sandbox, on the same origin', async () => {
    await kyrgyz.getByRole('link', {name: 'Русский'}).click();
    await expect(kyrgyz).toHaveURL(`${site.origin}/ru/${GUIDE}/`);
    await expect(kyrgyz.getByText('Новое предложение.')).toBeVisible(patient);
    const scenarios = await page.request.get(`${site.origin}/sandbox/v1/scenarios`);
    expect(scenarios.headers()['content-type']).toContain('application/json');
    await russian.goto(`${site.origin}/go/${GUIDE}?lang=ru#pin`);
    await expect(russian).toHaveURL(`${site.origin}/ru/${GUIDE}/#pin`);
  });
  await test.step('a mistake, by file and line with its cure, until it is mended', async () => {
    await kyrgyz.goto(`${site.origin}/${GUIDE}/`);
    await expect(kyrgyz.locator('h1')).toBeVisible(patient);
    const overlay = kyrgyz.frameLocator('#webpack-dev-server-client-overlay').locator('body');
    await site.edit(`docs/${GUIDE}.flow.yaml`, 'kind: dialler', 'kind: dialer');
    await expect(overlay).toContainText(`docs/${GUIDE}.flow.yaml:9:`, patient);
    await expect(overlay).toContainText('to mend:');
    await site.edit(`docs/${GUIDE}.flow.yaml`, 'kind: dialer', 'kind: dialler');
    await expect(kyrgyz.locator('#webpack-dev-server-client-overlay')).toHaveCount(0, patient);
    await site.edit(`docs/${GUIDE}.mdx`, '</Steps>', '</Step>');
    await expect(overlay).toContainText(new RegExp(`docs/${GUIDE}.mdx:\\d+:\\d+`), patient);
    await expect(overlay).toContainText('a tag left open');
    await site.edit(`docs/${GUIDE}.mdx`, '</Step>', '</Steps>');
    await expect(kyrgyz.locator('#webpack-dev-server-client-overlay')).toHaveCount(0, patient);
  });
  await test.step('a guide in both languages side by side, with what differs', async () => {
    await kyrgyz.goto(`${site.origin}/compare/?guide=${GUIDE}`);
    const step = kyrgyz.locator('#pay-bill');
    await expect(step).toHaveClass('same');
    await site.edit(`${RUSSIAN}/${GUIDE}.mdx`, 'Ещё раз ответьте **3**', 'Ещё раз ответьте **4**');
    await expect(step).toHaveClass('differs', patient);
    await expect(step.locator('[lang=ru] mark')).toHaveText('4');
    await expect(step).toContainText(`${RUSSIAN}/${GUIDE}.mdx:`);
  });
});
