import type {Holder} from './contract';

const LEGAL_FORMS = new Set(['ЖЧК', 'ОсОО', 'ЖИ', 'ИП']);

function maskName(name: string): string {
  return name
    .split(' ')
    .map((word) => (LEGAL_FORMS.has(word) ? word : `${word.slice(0, 1)}***`))
    .join(' ');
}

/** As much of a name as lets its owner recognise it: the legal form and the first letters. */
export function maskHolder({ky, ru}: Holder): Holder {
  return {ky: maskName(ky), ru: maskName(ru)};
}
