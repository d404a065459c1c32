import {describe, expect, it} from 'vitest';

import {hintFor, words} from '../../../../src/components/Screen/words';

/** Every text of a language, with its path. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...args: unknown[]) => string;
    return [[path, say('', 2, 3)]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, `${path}.${key}`),
  );
}

// What both languages call the same.
const shared = ['.screen', '.named', '.fields.amount.name', '.fields.pin.name', '.shows.pin'];

describe('the words of the screens', () => {
  it('are never left in the other language', () => {
    const russian = new Map(textsOf(words.ru));
    const same = textsOf(words.ky).filter(
      ([path, text]) => text === russian.get(path) && !shared.includes(path),
    );
    expect(same).toEqual([]);
  });

  it('are written with the letters of their language', () => {
    const letters = {ky: /^[а-яёөүң]+$/i, ru: /^[а-яё]+$/i};
    for (const language of ['ky', 'ru'] as const) {
      const all = textsOf(words[language]).flatMap(([, text]) => text.match(/\p{L}+/gu) ?? []);
      const foreign = all.filter((word) => !letters[language].test(word));
      expect(new Set(foreign)).toEqual(new Set(['SMS', 'ID']));
    }
  });

  it.each([
    ['ky', 'balance', 'ИНН, 14 сан'],
    ['ky', 'signature', 'төлөө эсебинин номери, 16 сан'],
    ['ky', undefined, '14 же 16 сан'],
    ['ru', 'balance', 'ИНН, 14 цифр'],
    ['ru', 'signature', 'номер счёта на оплату, 16 цифр'],
    ['ru', undefined, '14 или 16 цифр'],
  ] as const)('ask in %s for the number that pays %s', (language, pays, hint) => {
    expect(hintFor('account', language, pays)).toBe(hint);
  });

  it('ask for any other field alike whatever is paid', () => {
    expect(hintFor('pin', 'ru', 'signature')).toBe(hintFor('pin', 'ru'));
  });
});
