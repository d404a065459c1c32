import {expect, test, type Page} from '@playwright/test';

const roots = {ky: '', ru: '/ru'} as const;
type PageLanguage = keyof typeof roots;
const paths = ['/', '/404-does-not-exist', '/elsom/top-up-ussd/'];

// Names, shops and addresses keep their Latin letters; so does what every phone calls SMS.
const latinNames =
  /Dos Tek Group|MegaPay|MegaCom|Beeline|O!|Google Play|App Store|Play Market|KICB|QIWI|SMS|\b(www\.)?[a-z]+\.kg\b/g;
// Short words that nearly every Russian sentence has and no Kyrgyz one.
const russianWords =
  /^(и|для|это|или|если|чтобы|вы|вас|вам|ваш|нажмите|введите|выберите|страница|страницы|кнопка|поле)$/i;

/** Gathers, in the page, all that is read or heard there in its own language, hidden labels too. */
function collectTexts(): string[] {
  const isForeign = (element: Element) =>
    element.closest('script, style, noscript, template, [translate="no"]') !== null ||
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
  await expect(html).toHaveAttribute('data-has-hydrated', 'true');
  return page.evaluate(collectTexts);
}

const findWords = (text: string) => text.match(/\p{L}+/gu) ?? [];
const isLatin = (text: string) => /\p{Script=Latin}/u.test(text.replace(latinNames, ''));
// A provider's own label stands in «…» and stays as the provider prints it.
const isRussian = (text: string) =>
  findWords(text.replace(/«[^»]*»/g, '')).some((word) => russianWords.test(word));
const isKyrgyz = (text: string) => /[өүң]/i.test(text.replaceAll('Төлөм', ''));

for (const path of paths) {
  test(`speaks Kyrgyz alone at ${path}`, async ({page}) => {
    const texts = await readTexts(page, 'ky', path);
    expect.soft(texts.filter(isLatin), 'texts and labels with Latin letters').toEqual([]);
    expect.soft(texts.filter(isRussian), 'texts and labels in Russian').toEqual([]);
    expect(texts.filter(isKyrgyz).length).toBeGreaterThan(3);
  });

  test(`speaks Russian alone at /ru${path}`, async ({page}) => {
    const texts = await readTexts(page, 'ru', path);
    expect.soft(texts.filter(isLatin), 'texts and labels with Latin letters').toEqual([]);
    expect.soft(texts.filter(isKyrgyz), 'texts and labels in Kyrgyz').toEqual([]);
    expect(texts.length).toBeGreaterThan(3);
  });
}
