import {expect} from '@playwright/test';
import type {Locator, Page} from '@playwright/test';

import {languages} from './followGuide';

/** A number of the practice data. */
export const COMPANY = '00101200010008';
/** What the form says in each language. */
export const words = {
  ky: {
    title: 'Номерди текшерүү',
    inn: 'ИНН, 14 сан',
    check: 'Текшерүү',
    found: 'Номер машыгуу маалыматында бар.',
    unreachable: 'сервер жооп бербей жатат',
    plausible: 'Мындай ИНН болушу мүмкүн.',
  },
  ru: {
    title: 'Проверка номера',
    inn: 'ИНН, 14 цифр',
    check: 'Проверить',
    found: 'Номер есть в учебных данных.',
    unreachable: 'сервер не отвечает',
    plausible: 'Такой ИНН может быть.',
  },
} as const;

/** Opens a page with the form that lets the reader choose. */
export async function openForm(page: Page, language: 'ky' | 'ru'): Promise<Locator> {
  await page.goto(`${languages[language].root}which-number/`);
  const form = page.getByRole('form', {name: words[language].title});
  await form.scrollIntoViewIfNeeded();
  return form;
}

/** What is said about the number, without the digits that are read back. */
export function findMessage(form: Locator): Locator {
  return form.getByRole('status').nth(1);
}

/** Types into the Russian form and presses the button. */
export async function send(form: Locator, number: string): Promise<void> {
  await form.getByRole('textbox').fill(number);
  await form.getByRole('button', {name: words.ru.check, exact: true}).click();
  await expect(findMessage(form)).not.toBeEmpty();
}
