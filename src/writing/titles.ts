import type {Language} from '../language/language';

type Titles = Record<Language, string>;

/** How the guides head their steps, by the id that such a step usually has. */
const usual: Record<string, Titles> = {
  install: {ky: 'Тиркемени орнотуңуз', ru: 'Установите приложение'},
  register: {ky: 'Катталыңыз', ru: 'Зарегистрируйтесь'},
  'sign-in': {ky: 'Тиркемеге кириңиз', ru: 'Войдите в приложение'},
  dial: {ky: 'Кодду териңиз', ru: 'Наберите код'},
  open: {ky: 'Сайтты ачыңыз', ru: 'Откройте сайт'},
  category: {ky: 'Категорияны тандаңыз', ru: 'Выберите категорию'},
  service: {ky: 'Кызматты тандаңыз', ru: 'Выберите услугу'},
  account: {ky: 'Номерди жазыңыз', ru: 'Введите номер'},
  amount: {ky: 'Сумманы жазыңыз', ru: 'Введите сумму'},
  pin: {ky: 'Пин-кодду териңиз', ru: 'Введите пин-код'},
  pay: {ky: 'Төлөңүз', ru: 'Оплатите'},
  done: {ky: 'SMSти сактап коюңуз', ru: 'Сохраните SMS'},
};

/** A heading to begin with; the writer words it anew, the id stays. */
export const titleOfStep = (id: string): Titles => usual[id] ?? {ky: 'Жаңы кадам', ru: 'Новый шаг'};

/** What a guide is called where only its provider and its payments are known. */
export function titleOfGuide(name: Titles, pays: readonly string[]): Titles | undefined {
  const paid = {
    balance: {ky: 'СОчИ балансын толуктоо', ru: 'пополнение баланса в СОчИ'},
    signature: {ky: 'электрондук колтамга үчүн төлөө', ru: 'оплата электронной подписи'},
    both: {
      ky: 'СОчИ балансын толуктоо же электрондук колтамга үчүн төлөө',
      ru: 'пополнение баланса в СОчИ или оплата электронной подписи',
    },
  };
  const key = pays.length > 1 ? 'both' : pays[0];
  const what = key === undefined ? undefined : paid[key as keyof typeof paid];
  return what && {ky: `${name.ky}: ${what.ky}`, ru: `${name.ru}: ${what.ru}`};
}
