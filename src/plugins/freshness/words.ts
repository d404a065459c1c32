import {formatDay} from '../../language/day';
import type {Language} from '../../language/language';

interface Words {
  /** In place of `<ToWrite />`. */
  unwritten: string;
  /** Above a text that the other language has left behind. */
  older: string;
  readOther: string;
  /** At the foot of a guide. */
  unchecked: string;
  checked: (day: string) => string;
}

/** What a page says honestly of itself. */
export const words: Record<Language, Words> = {
  ky: {
    unwritten: 'Бул жер азырынча жазыла элек.',
    older: 'Орусча текст кийин өзгөргөн, бул жер аны менен салыштырыла элек.',
    readOther: 'Орусчасын окуу',
    unchecked: 'Бул колдонмо чыныгы кызматта текшериле элек.',
    checked: (day) => `Чыныгы кызматта текшерилген күнү: ${formatDay(day, 'ky')}.`,
  },
  ru: {
    unwritten: 'Это место ещё не написано.',
    older: 'Кыргызский текст изменился позже, этот с ним ещё не сверен.',
    readOther: 'Прочитать по-кыргызски',
    unchecked: 'Эту инструкцию ещё не проверяли на настоящем сервисе.',
    checked: (day) => `Проверено на настоящем сервисе: ${formatDay(day, 'ru')}.`,
  },
};
