import {formatDay} from '../../language/day';
import type {Language} from '../../language/language';

interface Words {
  edition: (name: string) => string;
  current: (name: string) => string;
  guide: string;
  language: string;
  languages: Record<Language, string>;
  steps: string;
  fresh: string;
  stale: string;
  unknown: string;
  missing: string;
  words: string;
  wordsPerSentence: string;
  ussd: string;
  ussdOf: (length: number, limit: number) => string;
  noUssd: string;
  checked: string;
  unchecked: string;
  day: (day: string) => string;
}

/** What the tables of the status page say. */
export const words: Record<Language, Words> = {
  ky: {
    edition: (name) => `${name} басылмасы`,
    current: (name) => `${name} басылмасы (азыркы)`,
    guide: 'Колдонмо',
    language: 'Тили',
    languages: {ky: 'кыргызча', ru: 'орусча'},
    steps: 'Кадам',
    fresh: 'Жаңы',
    stale: 'Эскирген',
    unknown: 'Салыштырыла элек',
    missing: 'Жазыла элек',
    words: 'Сөз',
    wordsPerSentence: 'Бир сүйлөмдө сөз',
    ussd: 'Эң узун USSD экран',
    ussdOf: (length, limit) => `${limit} белгиден ${length}`,
    noUssd: 'жок',
    checked: 'Чыныгы кызматта текшерилген',
    unchecked: 'текшериле элек',
    day: (day) => formatDay(day, 'ky'),
  },
  ru: {
    edition: (name) => `Редакция ${name}`,
    current: (name) => `Редакция ${name} (текущая)`,
    guide: 'Инструкция',
    language: 'Язык',
    languages: {ky: 'кыргызский', ru: 'русский'},
    steps: 'Шагов',
    fresh: 'Свежих',
    stale: 'Устарело',
    unknown: 'Не сверено',
    missing: 'Не написано',
    words: 'Слов',
    wordsPerSentence: 'Слов в предложении',
    ussd: 'Самый длинный экран USSD',
    ussdOf: (length, limit) => `${length} из ${limit} знаков`,
    noUssd: 'нет',
    checked: 'Проверено на настоящем сервисе',
    unchecked: 'ещё не проверено',
    day: (day) => formatDay(day, 'ru'),
  },
};
