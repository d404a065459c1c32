import {expect, test, type Page} from '@playwright/test';

import {listPages} from './listPages';
import {wakePage} from './wakePage';

const roots = {ky: '', ru: '/ru'} as const;
type PageLanguage = keyof typeof roots;

// A link, or an address that stands on paper; with or without its protocol.
const addresses = /(https?:\/\/)?(localhost|[\d.]+):\d+\/\S*/g;
// Names, shops and keys keep their Latin letters; so do what every phone calls SMS and the
// protocols that a programmer knows by their names alone.
const latinNames =
  /\bEnter\b|\bUTF-8\b|WhatsApp|Telegram|\/sandbox\/openapi\.json|\bHTTP\b|\bISO 8601\b|\bUTC\b|\bPDF\b|\bQR\b|\bUSSD\b|\bRFC \d+\b|\bJSON Pointer\b|Dos Tek Group|DosTek group|ID-карт|\b(Open)?API\b|\bJSON\b|MegaPay|MegaCom|Beeline|O!|Google Play|App Store|Play Market|KICB|QIWI|SMS|\b(www\.)?[a-z]+\.kg\b[\w/.]*/g;
// Short words that nearly every Russian sentence has and no Kyrgyz one.
const russianWords =
  /^(и|для|это|или|если|чтобы|вы|вас|вам|ваш|нажмите|введите|выберите|страница|страницы|кнопка|поле)$/i;

/** Gathers, in the page, all that is read or heard there in its own language, hidden labels too. */
function collectTexts(): string[] {
  const isForeign = (element: Element) =>
    element.closest('script, style, noscript, template, code, pre, [translate="no"]') !== null ||
    element.closest('[lang]')?.getAttribute('lang') !== document.documentElement.lang;
  const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];
  const own = [...document.body.querySelectorAll('*')].filter((element) => !isForeign(element));
  const texts = own.flatMap((element) => [
    ...attributes.map((name) => element.getAttribute(name)),
    ...[...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : null)),
  ]);
  const metas = document.querySelectorAll('meta[name="description"], meta[property="og:title"]');
  const head = [document.title, ...[...metas].map((meta) => meta.getAttribute('content'))];
  return [...head, ...texts].flatMap((text) => (text?.trim() ? [text.trim()] : []));
}

async function readTexts(page: Page, language: PageLanguage, path: string): Promise<string[]> {
  await page.goto(roots[language] + path);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', language);
  // Widgets bring their words when React has taken the page over.
  await wakePage(page);
  return page.evaluate(collectTexts);
}

const findWords = (text: string) => text.match(/\p{L}+/gu) ?? [];
// A provider's own label stands in «…» and stays as the provider prints it.
const unquoted = (text: string) => text.replace(/«[^»]*»/g, '');
const isLatin = (text: string) =>
  /\p{Script=Latin}/u.test(unquoted(text).replace(addresses, '').replace(latinNames, ''));
const isRussian = (text: string) =>
  findWords(unquoted(text)).some((word) => russianWords.test(word));
const isKyrgyz = (text: string) => /[өүң]/i.test(text.replaceAll('Төлөм', ''));

const others: Record<PageLanguage, (text: string) => boolean> = {ky: isRussian, ru: isKyrgyz};

for (const language of ['ky', 'ru'] as const) {
  test(`speaks ${language} alone on every page`, async ({page}) => {
    const paths = ['/404-does-not-exist', ...listPages()];
    expect(paths.length).toBeGreaterThan(10);
    // So long may each page take, not all of them together.
    test.setTimeout(paths.length * 10_000);
    for (const path of paths) {
      const texts = await readTexts(page, language, path);
      expect.soft(texts.filter(isLatin), `texts with Latin letters at ${path}`).toEqual([]);
      expect
        .soft(texts.filter(others[language]), `texts in the other language at ${path}`)
        .toEqual([]);
      expect.soft(texts.length, path).toBeGreaterThan(3);
    }
  });
}
