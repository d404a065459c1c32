import type {Language} from '../../language/language';

interface Words {
  /** Heads a step: `3-кадам. Суммасын териңиз`. */
  step: (number: number, title: string) => string;
  optional: string;
  /** Before the page's own address. */
  address: string;
  /** In place of what a reader uses. */
  widget: string;
  /** Heads the screens of a step. */
  screen: string;
  screenOf: (at: number, of: number) => string;
  guides: string;
  pages: string;
}

/** What stands around the words of a page where there is no page to see. */
export const words: Record<Language, Words> = {
  ky: {
    step: (number, title) => `${number}-кадам. ${title}`,
    optional: 'Бул кадамды калтырып кетсе болот.',
    address: 'Барактын дареги:',
    widget: 'Бул бөлүк сайтта гана иштейт:',
    screen: 'Экран:',
    screenOf: (at, of) => `${of} экрандын ${at}-экраны:`,
    guides: 'Колдонмолор',
    pages: 'Башка барактар',
  },
  ru: {
    step: (number, title) => `Шаг ${number}. ${title}`,
    optional: 'Этот шаг можно пропустить.',
    address: 'Адрес страницы:',
    widget: 'Эта часть работает только на сайте:',
    screen: 'Экран:',
    screenOf: (at, of) => `Экран ${at} из ${of}:`,
    guides: 'Инструкции',
    pages: 'Другие страницы',
  },
};
