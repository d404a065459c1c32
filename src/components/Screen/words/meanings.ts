import type {Language} from '@site/src/language/language';

/** What providers' Russian labels mean in Kyrgyz. Names of companies and services are not here. */
const kyrgyz: Record<string, string> = {
  // MegaPay
  'Введите лицевой счет': 'өздүк эсепти жазыңыз',
  'ДОБАВИТЬ В ИЗБРАННОЕ': 'тандалмаларга кошуу',
  'Доступно до 60000.00c': '60000.00 сомго чейин жеткиликтүү',
  'Лицевой счет': 'өздүк эсеп',
  'Оборот за месяц: 0.00c': 'бир айлык жүгүртүү: 0.00 сом',
  'Оплата ЭЦП': 'электрондук колтамга үчүн төлөө',
  'Сумма оплаты': 'төлөнө турган сумма',
  АВТОПЛАТЕЖ: 'автоматтык төлөм',
  'Баланс 67.38c': 'баланс: 67.38 сом',
  Избранное: 'тандалмалар',
  КОШЕЛЕК: 'капчык',
  Оплата: 'төлөм',
  // Оптима 24
  'Платежи от дилеров/агентов': 'дилерлердин/агенттердин төлөмдөрү',
  Платежи: 'төлөмдөр',
  Поиск: 'издөө',
  // ЭЛСОМ
  'Баланс/Настройки': 'баланс/жөндөөлөр',
  'Другие услуги': 'башка кызматтар',
  'Замена пин': 'пин-кодду алмаштыруу',
  'Оплатить счет': 'эсепти төлөө',
  'Платежи/Комм.услуги': 'төлөмдөр/коммуналдык кызматтар',
  Войти: 'кирүү',
  Далее: 'андан ары',
  Зарегистрироваться: 'катталуу',
  Назад: 'артка',
  Услуги: 'кызматтар',
  // on several
  Другие: 'башкалар',
  Оплатить: 'төлөө',
};

/** A label without what a screen adds to it: the arrow back, the capitals. */
function lookUp(label: string): string | undefined {
  const bare = label.replace(/^←\s*/, '').replace(/\s*\(Дос Тэк.*\)$/, '');
  const [first = '', ...rest] = bare.toLowerCase();
  return kyrgyz[bare] ?? kyrgyz[first.toUpperCase() + rest.join('')];
}

/**
 * Tells what a provider's label means in the language of the page.
 * @returns undefined where the label is a name, or already in that language
 */
export function meaningOf(label: string, language: Language): string | undefined {
  return language === 'ky' ? lookUp(label) : undefined;
}
