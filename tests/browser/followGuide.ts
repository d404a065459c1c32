import {expect, type Locator, type Page} from '@playwright/test';

/** What the site calls things in each language; the tests read the rest from the page. */
export const languages = {
  ky: {root: '/', start: 'Машыгууну баштоо', reply: 'Сиздин жообуңуз'},
  ru: {root: '/ru/', start: 'Начать тренировку', reply: 'Ваш ответ'},
} as const;
export type TestLanguage = keyof typeof languages;

/** One step as a reader finds it on the guide's page. */
export interface ReadStep {
  heading: string;
  /** The words in bold: what to type, or what kind of number. */
  bold: string[];
}

/** Reads the steps of the guide that is open, as they stand on the page. */
export async function readSteps(page: Page): Promise<ReadStep[]> {
  return page.locator('ol > li').evaluateAll((items) =>
    items.flatMap((item) => {
      const heading = item.querySelector('h3')?.firstChild?.textContent?.trim();
      const bold = [...item.querySelectorAll('p strong')].map((strong) => strong.textContent ?? '');
      return heading ? [{heading, bold}] : [];
    }),
  );
}

/** Reads the made-up numbers that practice hands out: name and value. */
async function readHandout(dialog: Locator): Promise<[string, string][]> {
  const names = await dialog.locator('dl dt').allInnerTexts();
  const values = await dialog.locator('dl dd').allInnerTexts();
  return names.map((name, at) => [name, (values[at] ?? '').replace(/\s/g, '')]);
}

/**
 * What a reader would type at a step: the code in bold, else the handed-out number that the heading
 * names, in whatever case its ending stands.
 */
export async function whatToType({heading, bold}: ReadStep, dialog: Locator): Promise<string> {
  const code = bold.find((text) => /^[\d*#]+$/.test(text));
  if (code) return code;
  const handout = await readHandout(dialog);
  // A word of the heading that begins like the name: «пин-кодду» for «Пин-код».
  const words = heading.toLowerCase().split(/[\s,]+/);
  const stem = (name: string) => name.toLowerCase().replace(/а$/, '');
  const found = handout.find(([name]) => words.some((word) => word.startsWith(stem(name))));
  expect(found, `the heading "${heading}" names something that was handed out`).toBeDefined();
  return found?.[1] ?? '';
}

/** Opens the practice of the guide that is open. */
export async function openPractice(page: Page, language: TestLanguage): Promise<Locator> {
  await page.getByRole('button', {name: languages[language].start}).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', {level: 2})).toBeFocused();
  return dialog;
}

/** Types into the simulated phone and sends it. */
export async function reply(dialog: Locator, language: TestLanguage, text: string): Promise<void> {
  const line = dialog.getByLabel(languages[language].reply);
  await line.fill(text);
  await line.press('Enter');
}
