import {expect, test} from '@playwright/test';
import type {Page, Request} from '@playwright/test';

import {someOf} from '../house/someOf';

const CANARY = '02902202410090';
const FORMS = [CANARY, '0 2902 2024 10090', '0-2902-2024-10090', '0%202902', btoa(CANARY)];
const TYPED = '0 2902-2024 10090';

/** The number however it is written: digits with anything that is no digit between them. */
const trace = new RegExp([...CANARY].join('\\D{0,6}'));

function betrays(text: string): boolean {
  const decoded = text.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return trace.test(decoded) || FORMS.some((form) => text.includes(form));
}

/** All that a request shows besides its body. */
async function readOutside(request: Request): Promise<string> {
  return JSON.stringify([request.url(), await request.allHeaders()]);
}

/** Whatever the browser remembers of the page. */
function readMemory(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({name}) => name);
    const timings = performance.getEntries().map(({name}) => name);
    return JSON.stringify([
      location.href,
      document.title,
      document.referrer,
      document.cookie,
      history.state,
      {...localStorage},
      {...sessionStorage},
      databases,
      await caches.keys(),
      timings,
      window.name,
    ]);
  });
}

test('leaves no trace of a typed number but in the field and in one body', async ({page}) => {
  const outside: Promise<string>[] = [];
  const bodies: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    outside.push(readOutside(request));
    const body = request.postData();
    if (body !== null) bodies.push(`${new URL(request.url()).pathname} ${body}`);
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error.stack)));

  await page.goto('/which-number/');
  const form = page.getByRole('form', {name: 'Номерди текшерүү'});
  await form.getByRole('textbox').fill(TYPED);
  await form.getByRole('button', {name: 'Текшерүү'}).click();
  await expect(form.getByRole('status').nth(1)).toContainText('мындай номер жок');
  await page.route('**/sandbox/**', (route) => route.fulfill({status: 500, body: '<h1>500</h1>'}));
  await form.getByRole('button', {name: 'Текшерүү'}).click();
  await expect(form.getByRole('status').nth(1)).toContainText('изделбей калды');
  await page.getByRole('link', {name: 'Төлөм'}).first().click();

  expect(bodies.filter(betrays)).toEqual(
    // The second question is asked twice: the server had failed.
    Array(3).fill(`/sandbox/v1/checks ${JSON.stringify({kind: 'inn', number: CANARY})}`),
  );
  expect(someOf(await Promise.all(outside)).filter(betrays)).toEqual([]);
  expect(said.filter(betrays)).toEqual([]);
  expect(betrays(await readMemory(page))).toBe(false);
});

test('leaves no trace where scripts do not run', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, baseURL});
  const page = await context.newPage();
  const outside: Promise<string>[] = [];
  page.on('request', (request) => outside.push(readOutside(request)));
  await page.goto('/ru/which-number/');
  const form = page.getByRole('form', {name: 'Проверка номера'});
  await form.getByRole('textbox').fill(TYPED);
  const [answer] = await Promise.all([
    page.waitForResponse('**/ru/check'),
    form.getByRole('button', {name: 'Проверить'}).click(),
  ]);
  await page.getByRole('link', {name: 'Төлөм'}).click();
  expect(someOf(await Promise.all(outside)).filter(betrays)).toEqual([]);
  expect(betrays(JSON.stringify(await answer.allHeaders()))).toBe(false);
  expect((await answer.allHeaders())['cache-control']).toBe('no-store');
  await context.close();
});

test('knows the number in every form that it could be betrayed in', () => {
  for (const form of [...FORMS.slice(0, 3), encodeURIComponent(TYPED), btoa(CANARY)]) {
    expect(betrays(`?number=${form}`)).toBe(true);
  }
  expect(betrays('?number=00101200010008')).toBe(false);
});
