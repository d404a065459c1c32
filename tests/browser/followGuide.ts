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
    startWith: {
      balance: 'Потренироваться пополнять баланс',
      signature: 'Потренироваться платить по счёту на оплату',
    },
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
  await press(page.getByRole('button', {name: pays ? startWith[pays] : start}), language);
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

/** Presses as a finger does in Kyrgyz, and as a keyboard does in Russian. */
function press(target: Locator, language: TestLanguage): Promise<void> {
  return language === 'ky' ? target.click() : target.press('Enter');
}

async function useTouchScreen(
  dialog: Locator,
  step: ReadStep,
  language: TestLanguage,
): Promise<void> {
  const screen = dialog.getByRole('figure');
  const inputs = await screen.locator('input').all();
  const values = await handedOut(dialog);
  for (const [at, value] of values.entries()) {
    const quoted = step.labels.map((label) => screen.getByLabel(label, {exact: true}));
    const named = inputs.length === values.length ? inputs[at] : await firstVisible(quoted);
    await (named ?? (await firstEmpty(inputs)))?.fill(value.replace(/\s/g, ''));
  }
  const pressable = step.labels.map((name) => screen.getByRole('button', {name, exact: true}));
  const goOn = dialog.getByRole('button', {name: languages[language].next});
  const target = (await firstVisible([goOn, ...pressable])) ?? screen.getByRole('button');
  await press(target, language);
}

async function firstEmpty(inputs: Locator[]): Promise<Locator | undefined> {
  for (const input of inputs) if ((await input.inputValue()) === '') return input;
  return undefined;
}

async function firstVisible(candidates: Locator[]): Promise<Locator | undefined> {
  for (const candidate of candidates) if (await candidate.isVisible()) return candidate;
  return undefined;
}

/** The step, as the page tells it, whose heading the player shows. */
async function stepIn(dialog: Locator, steps: readonly ReadStep[]): Promise<ReadStep> {
  const heading = await dialog.getByRole('heading', {level: 2}).innerText();
  const step = steps.find((read) => read.heading === heading);
  if (!step) throw new Error(`The page has no step "${heading}".`);
  return step;
}

/** Does what a scene asks for; `codes` are those of its step that were not typed yet. */
async function act(
  dialog: Locator,
  language: TestLanguage,
  step: ReadStep,
  codes: string[],
): Promise<void> {
  if (!(await dialog.getByLabel(languages[language].reply).isVisible())) {
    return useTouchScreen(dialog, step, language);
  }
  const [given] = await handedOut(dialog);
  return reply(dialog, language, (given ?? codes.shift() ?? '').replace(/\s/g, ''));
}

/** How the player shows that a run is over, or that something went wrong in it. */
const stopped = '[data-ended], [data-wrong], [data-payment="refused"], [data-payment="unknown"]';

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
  const headings: string[] = [];
  let codes: string[] = [];
  for (let scene = 0; ; scene += 1) {
    await expect(dialog.locator(`[data-scene="${scene}"]`)).toBeVisible();
    const step = await stepIn(dialog, steps);
    if (headings.at(-1) !== step.heading) {
      headings.push(step.heading);
      codes = [...step.codes];
    }
    if (await dialog.locator('[data-ended]').isVisible()) return headings;
    await act(dialog, language, step, codes);
    const next = `[data-scene="${scene + 1}"]`;
    await expect(
      dialog.locator(`${next}, ${mayStop ? stopped : '[data-ended]'}`).first(),
    ).toBeVisible();
    if ((await dialog.locator(next).count()) === 0) return headings;
  }
}
