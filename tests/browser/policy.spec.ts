import {expect, test, type Page} from '@playwright/test';

import {openPractice} from './followGuide';
import {COMPANY, findMessage, openForm, words} from './numberForm';
import {wakePage} from './wakePage';

/** What would break the promise: to run nothing foreign, ask nobody else, and keep no cookie. */
interface Breaches {
  violations: string[];
  foreign: string[];
}

async function watch(page: Page, origin: string): Promise<Breaches> {
  const breaches: Breaches = {violations: [], foreign: []};
  await page.exposeFunction('noteViolation', (told: string) => breaches.violations.push(told));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) =>
      // @ts-expect-error The test itself put it there.
      noteViolation(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  page.on('console', (message) => {
    // What is forbidden before the first script can listen is told here alone.
    if (/Content Security Policy|Permissions.Policy/i.test(message.text())) {
      breaches.violations.push(message.text());
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && new URL(url).origin !== origin) breaches.foreign.push(url);
  });
  return breaches;
}

const looks = {
  ky: {root: '/', search: 'Колдонмолордон издөө', asked: 'пин'},
  ru: {root: '/ru/', search: 'Поиск по инструкциям', asked: 'пин'},
} as const;
const still = [
  'glossary/',
  'sandbox-api/',
  'gallery/',
  'support/',
  '1.0/optima24/pay/',
  'nowhere/',
  'search/',
];

for (const language of ['ky', 'ru'] as const) {
  test(`needs nothing that its policy forbids, nobody else, and no cookie: ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const breaches = await watch(page, baseURL!);
    const {root, search, asked} = looks[language];
    for (const path of still) await page.goto(root + path);

    await page.goto(`${root}elsom/top-up-ussd/`);
    await openPractice(page, language);

    await page.goto(root);
    await page.getByLabel(search).pressSequentially(asked);
    await expect(page.getByRole('option').first()).toBeVisible();

    const form = await openForm(page, language);
    await form.getByRole('textbox').fill(COMPANY);
    await form.getByRole('button', {name: words[language].check, exact: true}).click();
    await expect(findMessage(form)).toContainText(words[language].found);

    await page.goto(language === 'ru' ? '/ru/check' : '/check');
    await page.goto(`/go/elsom/top-up-ussd?lang=${language}#pin`);
    await expect(page).toHaveURL(`${root}elsom/top-up-ussd/#pin`);
    expect(breaches).toEqual({violations: [], foreign: []});
    expect(await context.cookies()).toEqual([]);
  });
}

test('would see what its policy forbids', async ({page, baseURL}) => {
  const breaches = await watch(page, baseURL!);
  await page.goto('/glossary/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
    return fetch('https://example.com/').catch(() => undefined);
  });
  await expect.poll(() => breaches.violations.join('\n')).toContain('script-src');
  expect(breaches.violations.join('\n')).toContain('connect-src');
  expect(await page.title()).not.toBe('run');
});

test.describe('a reader of Russian', () => {
  test.use({locale: 'ru'});

  test('is told in Russian that a page is missing, before the scripts and after', async ({
    page,
  }) => {
    const answer = await page.goto('/nowhere/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Такой страницы здесь нет');
    await wakePage(page);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Такой страницы здесь нет');
  });
});
