import type {Language} from '../language/language';

/** A sentence with a link in it: what stands before the link, the link's words, what follows. */
type Linked = readonly [before: string, link: string, after: string];

export interface SearchWords {
  label: string;
  button: string;
  /** The heading of the page of answers. */
  title: string;
  answers: string;
  found: (count: number) => string;
  nothing: string;
  choose: Linked;
  call: Linked;
  number: Linked;
  failed: string;
  /** Buttons: to an old edition, by its name, and back. */
  old: (edition: string) => string;
  today: string;
}

const ky: SearchWords = {
  label: 'Колдонмолордон издөө',
  button: 'Издөө',
  title: 'Издөө',
  answers: 'Табылган жооптор',
  found: (count) => `${count} жооп табылды`,
  nothing: 'Эч нерсе табылган жок.',
  choose: ['Башкача жазып көрүңүз же ', 'төлөө жолун тандаңыз', '.'],
  call: ['Жардам керек болсо, чалуу борборуна чалыңыз: ', '0312 960 888', '.'],
  number: ['ИНН же төлөө эсебинин номери бул жерде изделбейт. ', 'Номерди текшериңиз', '.'],
  failed: 'Издөө азыр иштебей турат. Барактарды менюдан тандасаңыз болот.',
  old: (edition) => `${edition} басылмасынан издөө`,
  today: 'Азыркы басылмадан издөө',
};

const ru: SearchWords = {
  label: 'Поиск по инструкциям',
  button: 'Найти',
  title: 'Поиск',
  answers: 'Найденные ответы',
  found: (count) => `Найдено ответов: ${count}`,
  nothing: 'Ничего не найдено.',
  choose: ['Напишите иначе или ', 'выберите способ оплаты', '.'],
  call: ['Если нужна помощь, позвоните в колл-центр: ', '0312 960 888', '.'],
  number: ['ИНН и номер счёта на оплату здесь не ищут. ', 'Проверьте номер', '.'],
  failed: 'Поиск сейчас не работает. Страницы можно выбрать в меню.',
  old: (edition) => `Искать в редакции ${edition}`,
  today: 'Искать в текущей редакции',
};

/** What the search says, on the page and where there is no script. */
export const searchWords: Record<Language, SearchWords> = {ky, ru};

/** Where the sentences above lead, without the language. */
export const searchLinks = {choose: '/#ways', number: '/#check', call: 'tel:0312960888'};
