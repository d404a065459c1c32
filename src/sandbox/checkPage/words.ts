import type {Language} from '../../language/language';

interface PageWords {
  readonly home: string;
  /** The link to this page in the other language, in that language. */
  readonly other: string;
  /** What was sent is longer than any number. */
  readonly tooLong: string;
  /** What was sent did not come from the form. */
  readonly otherForm: string;
  readonly failed: string;
}

/** What the page says beyond the words it shares with the widget. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  ky: {
    home: 'Төлөм сайтынын башкы бети',
    other: 'Русский',
    tooLong: 'Жөнөтүлгөн текст өтө узун. Номердин өзүн гана жазыңыз.',
    otherForm: 'Номер келген жок. Аны ушул сапка жазып, баскычты басыңыз.',
    failed: 'Текшерүү азыр иштебей жатат. Бир мүнөттөн кийин кайталап көрүңүз.',
  },
  ru: {
    home: 'Главная страница сайта Төлөм',
    other: 'Кыргызча',
    tooLong: 'Отправленный текст слишком длинный. Введите только сам номер.',
    otherForm: 'Номер не пришёл. Введите его в это поле и нажмите кнопку.',
    failed: 'Проверка сейчас не работает. Попробуйте ещё раз через минуту.',
  },
};
