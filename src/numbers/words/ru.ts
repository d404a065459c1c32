import {LENGTHS} from '../length';
import type {DatePart, NumberKind, StrangeCharacter, Swap} from '../verdict';
import {pluralise} from './plural';
import type {FindingWords} from './types';

const numberName = {inn: 'ИНН', invoice: 'номер счёта на оплату'};
const within = {inn: 'В ИНН', invoice: 'В номере счёта на оплату'};
const compare = {
  inn: 'Сверьте номер с документом.',
  invoice: 'Сверьте номер со счётом на оплату.',
};

const dateParts: Record<DatePart, string> = {
  day: '2-я и 3-я цифры — это день, но такого дня не бывает.',
  month: '4-я и 5-я цифры — это месяц, но такого месяца нет.',
  year: 'Цифры с 6-й по 9-ю — это год, но в ИНН не бывает такого давнего года.',
  day_in_month: 'Цифры со 2-й по 5-ю — это день и месяц, но в этом месяце нет такого дня.',
};

const dateSummaries: Record<DatePart, string> = {
  day: 'такого дня не бывает',
  month: 'такого месяца нет',
  year: 'год слишком давний',
  day_in_month: 'в этом месяце нет такого дня',
};

/** Beyond so many, characters are no longer named place by place. */
const MOST_NAMED = 3;

function digits(count: number): string {
  return `${count} ${pluralise(count, ['цифра', 'цифры', 'цифр'])}`;
}

function haveCount(kind: NumberKind, difference: number): string {
  return `${within[kind]} ${digits(LENGTHS[kind])}, а здесь ${LENGTHS[kind] + difference}`;
}

function nameCharacter({place, character, digit}: StrangeCharacter, noun = ''): string {
  return `${place}-й ${noun}„${character}“${digit ? ` (возможно, ${digit})` : ''}`;
}

function nameCharacters(characters: readonly StrangeCharacter[]): string {
  const count = characters.length;
  if (count > MOST_NAMED) {
    const different = [...new Set(characters.map(({character}) => `„${character}“`))];
    const signs = pluralise(count, ['знак — не цифра', 'знака — не цифры', 'знаков — не цифры']);
    const others = different.length > MOST_NAMED ? ' и другие' : '';
    return `В номере ${count} ${signs}: ${different.slice(0, MOST_NAMED).join(', ')}${others}. Оставьте только цифры.`;
  }
  const [first] = characters;
  if (first && count === 1) {
    return `${nameCharacter(first, 'знак ')} — не цифра. Замените его цифрой или уберите.`;
  }
  const named = characters.map((one) => nameCharacter(one));
  return `Знаки ${named.slice(0, -1).join(', ')} и ${named.at(-1)} — не цифры. Замените их цифрами или уберите.`;
}

function nameSwaps(swaps: readonly Swap[]): string {
  const pairs = swaps.map(([left, right]) => `${left}-ю и ${right}-ю цифры`);
  if (pairs.length === 0) return `Возможно, где-то опечатка. ${compare.inn}`;
  return `Проверьте ${pairs.join(' или ')}: возможно, они поменялись местами.`;
}

function lack(count: number): string {
  return `не хватает ${count} ${pluralise(count, ['цифры', 'цифр', 'цифр'])}`;
}

function surplus(count: number): string {
  return `${pluralise(count, ['лишняя', 'лишние', 'лишние'])} ${digits(count)}`;
}

/** What Russian says about each finding. */
export const ru: FindingWords = {
  sentences: {
    empty: (_, kind) => `Введите ${numberName[kind]}: ${digits(LENGTHS[kind])}.`,
    not_digits: ({characters}) => nameCharacters(characters),
    too_short: ({by, leadingZeroLost}, kind) =>
      leadingZeroLost
        ? `${haveCount(kind, -by)}: похоже, пропал 0 в начале. Таблицы убирают его сами. Добавьте 0 в начало и сверьте номер с документом.`
        : `${haveCount(kind, -by)}: ${lack(by)}. ${compare[kind]}`,
    too_long: ({by}, kind) => `${haveCount(kind, by)}: ${surplus(by)}. ${compare[kind]}`,
    looks_like_invoice: () =>
      'Это похоже на номер счёта на оплату: в нём 16 цифр. Его вводят, когда платят за электронную подпись. Здесь нужен ИНН: по нему пополняют баланс.',
    looks_like_inn: () =>
      'Это похоже на ИНН: в нём 14 цифр. Его вводят, когда пополняют баланс. Здесь нужен номер счёта на оплату из 16 цифр: он указан в самом счёте на оплату.',
    looks_like_card: (_, kind) =>
      `Это похоже на номер банковской карты, здесь он не нужен. Введите ${numberName[kind]}.`,
    looks_like_bank_account: (_, kind) =>
      kind === 'inn'
        ? 'Это похоже на номер счёта в банке, здесь он не нужен. Введите ИНН.'
        : 'Это похоже на номер счёта в банке, а нужен номер счёта на оплату. Он указан в документе, который Вам выдали при регистрации.',
    looks_like_phone: (_, kind) =>
      `Это похоже на номер телефона. Введите ${numberName[kind]}: ${digits(LENGTHS[kind])}.`,
    first_digit: () =>
      'ИНН организации начинается с 0, ИНН человека — с 1 или 2. Сверьте первую цифру с документом.',
    impossible_date: ({part}) => `${dateParts[part]} Сверьте их с документом.`,
    future_date: () =>
      'Цифры со 2-й по 9-ю — это дата, и она ещё не наступила. Сверьте их с документом.',
    check_digit: ({swaps}) => `Последняя цифра не сходится с остальными. ${nameSwaps(swaps)}`,
  },
  summaries: {
    empty: () => 'номер не введён',
    not_digits: () => 'есть не только цифры',
    too_short: ({by}) => lack(by),
    too_long: ({by}) => surplus(by),
    looks_like_invoice: () => 'похоже на номер счёта на оплату',
    looks_like_inn: () => 'похоже на ИНН',
    looks_like_card: () => 'похоже на номер банковской карты',
    looks_like_bank_account: () => 'похоже на номер счёта в банке',
    looks_like_phone: () => 'похоже на номер телефона',
    first_digit: () => 'первая цифра не 0, 1 или 2',
    impossible_date: ({part}) => dateSummaries[part],
    future_date: () => 'дата ещё не наступила',
    check_digit: () => 'последняя цифра не сходится',
  },
  counted: (kind, count) => `${kind === 'inn' ? 'ИНН' : 'Номер счёта на оплату'}: ${digits(count)}`,
  nothingAmiss: 'замечаний нет',
};
