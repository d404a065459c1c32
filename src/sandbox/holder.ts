import type {Holder} from './contract';

const LEGAL_FORMS = new Set(['ЖЧК', 'ОсОО', 'ЖИ', 'ИП']);

function maskName(name: string): string {
  return name
    .split(' ')
    .map((word) => (LEGAL_FORMS.has(word) ? word : `${word.slice(0, 1)}***`))
    .join(' ');
}

/** The scenarios' names are asked for at every check, and masked once. */
const masked = new WeakMap<Holder, Holder>();

/** As much of a name as lets its owner recognise it: the legal form and the first letters. */
export function maskHolder(holder: Holder): Holder {
  const known = masked.get(holder);
  if (known) return known;
  const made = {ky: maskName(holder.ky), ru: maskName(holder.ru)};
  masked.set(holder, made);
  return made;
}
