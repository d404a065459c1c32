import {describe, expect, it} from 'vitest';

import {fold} from '../../src/search/fold';
import {termOf, wordsOf} from '../../src/search/terms';

describe('folding', () => {
  it.each([
    ['төлөм', 'толом'],
    ['чоң', 'чон'],
    ['үчүн', 'учун'],
    ['счёт', 'счет'],
    ['tolom', 'толом'],
    ['chong', 'чон'],
    ['megapay', 'мегапай'],
    ['элсом', 'елсом'],
    ['elsom', 'елсом'],
    ['popolnit', 'пополнит'],
    ['schyot', 'счет'],
    ['900', '900'],
  ])('writes %s as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('a term', () => {
  it.each([
    ['төлөм', 'төлөмдү', 'төлөмдөр', 'толомдун'],
    ['эсеп', 'эсеби', 'эсептин', 'эсебинин'],
    ['капчык', 'капчыгы', 'капчыктан', 'капчыкты'],
    ['пополнение', 'пополнения', 'пополнить', 'пополнению'],
    ['счёт', 'счета', 'счёту', 'счетом'],
    ['кошелёк', 'кошелек'],
    ['подпись', 'подписи', 'подписью'],
  ])('is one for %s and its forms', (...forms) => {
    expect(new Set(forms.map(termOf)).size, forms.map(termOf).join()).toBe(1);
  });

  it('is none for a word that tells nothing', () => {
    expect(['как', 'менен', 'үчүн', 'не'].flatMap((word) => termOf(word) ?? [])).toEqual([]);
  });

  it('keeps short words and numbers whole', () => {
    expect(['инн', 'о', '900', '14'].map(termOf)).toEqual(['инн', 'о', '900', '14']);
  });
});

describe('words', () => {
  it('are cut at signs, and digits that belong together are joined', () => {
    expect(wordsOf('«Платежи/Комм.услуги», *900#')).toEqual(['платежи', 'комм', 'услуги', '900']);
    expect(wordsOf('0312 960-888')).toEqual(['0312960888']);
    expect(wordsOf('+996 312 960 888')).toEqual(['0312960888']);
  });
});
