import {expect, type Locator, type Page} from '@playwright/test';

/** What the site calls things in each language; the tests read the rest from the page. */
export const languages = {
  ky: {
    root: '/',
    start: 'Машыгууну баштоо',
    startWith: {balance: 'Балансты толуктап машыгуу', signature: 'Төлөө эсебин төлөп машыгуу'},
    reply: 'Сиздин жообуңуз',
    next: 'Кийинки кадам',
  },
  ru: {
    root: '/ru/',
    start: 'Начать тренировку',
    startWith: {balance: 'Потренироваться: баланс', signature: 'Потренироваться: счёт на оплату'},
    reply: 'Ваш ответ',
    next: 'Следующий шаг',
  },
} as const;
export type TestLanguage = keyof typeof languages;

/** One step as a reader finds it on the guide's page. */
export interface ReadStep {
  heading: string;
  /** The codes in bold, in their order: what to type on a phone. */
  codes: string[];
  /** The providers' labels that are quoted, in their order. */
  labels: string[];
}

/** Reads the steps of the guide that is open, as they stand on the page. */
export async function readSteps(page: Page): Promise<ReadStep[]> {
  return page.locator('ol > li:has(h3)').evaluateAll((items) =>
    items.map((item) => {
      const bold = [...item.querySelectorAll('p strong')].map((strong) => strong.textContent ?? '');
      const text = [...item.querySelectorAll('p')].map((p) => p.textContent ?? '').join('\n');
      return {
        heading: item.querySelector('h3')?.firstChild?.textContent?.trim() ?? '',
        codes: bold.filter((words) => /^[\d*#]+$/.test(words)),
        labels: [...text.matchAll(/«([^»]+)»/g)].map(([, label]) => label ?? ''),
      };
    }),
  );
}

/** Opens the practice of the guide that is open. */
export async function openPractice(
  page: Page,
  language: TestLanguage,
  pays?: 'balance' | 'signature',
): Promise<Locator> {
  const {start, startWith} = languages[language];
  await page.getByRole('button', {name: pays ? startWith[pays] : start}).click();
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

/** The made-up values that the player hands out for the scene that is open. */
export async function handedOut(dialog: Locator): Promise<string[]> {
  const values = await dialog.locator('[data-given]').allInnerTexts();
  return values.map((value) => value.trim());
}

async function useTouchScreen(dialog: Locator, step: ReadStep, next: string): Promise<void> {
  const screen = dialog.getByRole('figure');
  const inputs = await screen.locator('input').all();
  const values = await handedOut(dialog);
  for (const [at, value] of values.entries()) {
    const quoted = step.labels.map((label) => screen.getByLabel(label, {exact: true}));
    const named = inputs.length === values.length ? inputs[at] : await firstVisible(quoted);
    await (named ?? (await firstEmpty(inputs)))?.fill(value.replace(/\s/g, ''));
  }
  const pressable = step.labels.map((name) => screen.getByRole('button', {name, exact: true}));
  const goOn = dialog.getByRole('button', {name: next});
  const target = (await firstVisible([goOn, ...pressable])) ?? screen.getByRole('button');
  await target.click();
}

async function firstEmpty(inputs: Locator[]): Promise<Locator | undefined> {
  for (const input of inputs) if ((await input.inputValue()) === '') return input;
  return undefined;
}

async function firstVisible(candidates: Locator[]): Promise<Locator | undefined> {
  for (const candidate of candidates) if (await candidate.isVisible()) return candidate;
  return undefined;
}

/**
 * Does what the page says, scene by scene: codes in bold are typed on a phone, quoted labels are pressed,
 * handed-out values fill the fields. Stops at the last scene, or where something went wrong.
 * @param options.mayStop whether something is meant to go wrong on the way
 * @returns the headings of the steps it came through, in their order
 */
export async function followGuide(
  dialog: Locator,
  language: TestLanguage,
  steps: readonly ReadStep[],
  {mayStop = false} = {},
): Promise<string[]> {
  const {reply: line, next} = languages[language];
  const headings: string[] = [];
  let codes: string[] = [];
  for (let scene = 0; ; scene += 1) {
    await expect(dialog.locator(`[data-scene="${scene}"]`)).toBeVisible();
    const heading = await dialog.getByRole('heading', {level: 2}).innerText();
    const step = steps.find((read) => read.heading === heading);
    if (!step) throw new Error(`The page has no step "${heading}".`);
    if (headings.at(-1) !== heading) codes = [...step.codes];
    if (headings.at(-1) !== heading) headings.push(heading);
    if (await dialog.locator('[data-ended]').isVisible()) return headings;
    if (await dialog.getByLabel(line).isVisible()) {
      const [given] = await handedOut(dialog);
      await reply(dialog, language, (given ?? codes.shift() ?? '').replace(/\s/g, ''));
    } else {
      await useTouchScreen(dialog, step, next);
    }
    const went = `[data-scene="${scene + 1}"], [data-ended]`;
    const stopped = '[data-wrong], [data-payment="refused"], [data-payment="unknown"]';
    await expect(dialog.locator(mayStop ? `${went}, ${stopped}` : went).first()).toBeVisible();
    if ((await dialog.locator(`[data-scene="${scene + 1}"]`).count()) === 0) return headings;
  }
}
