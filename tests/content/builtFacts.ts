import type {Page} from '@playwright/test';

import type {Language} from '../../src/language/language';
import type {PageFacts} from './guideFacts';

/** A page as a reader gets it, without a script having run. */
export interface BuiltPage {
  text: string;
  links: string[];
  steps: {id: string; text: string}[];
}

/** Reads the page that is open. */
export function readBuiltPage(page: Page): Promise<BuiltPage> {
  return page.locator('article').evaluate((article) => {
    const textOf = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ');
    const steps = [...article.querySelectorAll('li')].flatMap((step) => {
      const id = step.querySelector('h3[id]')?.id;
      return id ? [{id, text: textOf(step)}] : [];
    });
    const links = [...article.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    return {text: textOf(article), links, steps};
  });
}

const spaced = (phone: string) => phone.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
const asNumber = (value: string) => new RegExp(`(?<!\\d)${value}(?!\\d)`);
const tells = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase());

/**
 * Compares a built page with what it has to tell. The screens beside the steps show more than the
 * words do, so only what is missing is told here.
 */
export function findMissing(built: BuiltPage, wanted: PageFacts, language: Language): string[] {
  const ids = (wanted.steps ?? []).map(({id}) => id);
  const order = built.steps.map(({id}) => id).filter((id) => ids.includes(id));
  const steps = (wanted.steps ?? []).flatMap((step) => {
    const text = built.steps.find(({id}) => id === step.id)?.text ?? '';
    const words = [...(step.codes ?? []), ...(step.names ?? []), ...(step[language] ?? [])];
    const labels = (step.labels ?? []).map((label) => `«${label}»`);
    return [
      ...(step.numbers ?? []).filter((number) => !asNumber(number).test(text)),
      ...[...words, ...labels].filter((word) => !tells(text, word)),
    ].map((value) => `${step.id}: ${value}`);
  });
  const words = [...wanted.phones.map(spaced), ...wanted.codes, ...(wanted.words[language] ?? [])];
  return [
    ...(order.join() === ids.join() ? [] : [`the steps are ${order.join(', ')}`]),
    ...steps,
    ...wanted.numbers.filter((number) => !asNumber(number).test(built.text)),
    ...words.filter((word) => !tells(built.text, word)),
    ...wanted.links.filter((link) => !built.links.includes(link)),
  ];
}
