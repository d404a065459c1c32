/** What a writer puts in place of each sign, by the heading it stands under; "" is the beginning. */
type Words = Record<string, string>;

const kyrgyz: Words = {
  '': 'Бул колдонмо Умай капчыгынан төлөгөндөр үчүн.',
  before: 'Компаниянын **14 сандан** турган ИННин даярдап коюңуз.',
  dial: '**\\*555#** териңиз да, чалуу баскычын басыңыз.',
  account: 'Компаниянын **14 сандан турган ИННин** териңиз.',
  amount: 'Сумманы **сом менен** териңиз.',
  pin: 'Капчыктын пин-кодун териңиз.',
  done: 'Төлөө коду бар SMS келет. Аны өчүрбөңүз.',
  result: 'SMS келсе, төлөм өттү.',
};

const russian: Words = {
  '': 'Эта инструкция для тех, кто платит из кошелька Умай.',
  before: 'Приготовьте ИНН компании: в нём **14 цифр**.',
  dial: 'Наберите **\\*555#** и нажмите кнопку вызова.',
  account: 'Введите **ИНН компании, 14 цифр**.',
  amount: 'Введите сумму **в сомах**.',
  pin: 'Введите пин-код кошелька.',
  done: 'Придёт SMS с кодом платежа. Не удаляйте его.',
  result: 'Если SMS пришло, платёж прошёл.',
};

/** Writes the words of a page in place of its signs; a heading without words of its own keeps the sign. */
export function writeWords(page: string, language: 'ky' | 'ru'): string {
  const words = language === 'ky' ? kyrgyz : russian;
  let id = '';
  return page
    .split('\n')
    .map((line) => {
      id = /\{\/\* #(\S+) \*\/\}$/.exec(line)?.[1] ?? id;
      return line === '<ToWrite />' ? (words[id] ?? line) : line;
    })
    .join('\n');
}
