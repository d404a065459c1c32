import {describe, expect, it} from 'vitest';

import {meaningOf} from '../../../../src/components/Screen/words/meanings';
import {labelsOf} from '../../../../src/guides/labels';
import {readScreens} from '../flows';

// Names are names in either language.
const names = ['СОЧИ', 'Достэк'];

describe('the meaning of a label', () => {
  it('is known in Kyrgyz for every Russian label of every guide', () => {
    const screens = readScreens();
    expect(screens.length).toBeGreaterThan(30);
    const unknown = screens.flatMap(({where, screen}) =>
      labelsOf(screen)
        .filter((label) => /[а-яё]/i.test(label) && !names.includes(label))
        .filter((label) => !meaningOf(label, 'ky'))
        .map((label) => `${where}: «${label}»`),
    );
    expect(unknown, 'add them to src/components/Screen/words/meanings.ts').toEqual([]);
  });

  it('is told without the arrow, the capitals and the company that a screen adds', () => {
    const meaning = meaningOf('Оплата ЭЦП', 'ky');
    expect(meaning).toBe('электрондук колтамга үчүн төлөө');
    expect(meaningOf('← Оплата ЭЦП (Дос Тэк ...)', 'ky')).toBe(meaning);
    expect(meaningOf('ОПЛАТИТЬ', 'ky')).toBe('төлөө');
  });

  it('is not told to those who read Russian', () => {
    expect(meaningOf('Оплатить', 'ru')).toBeUndefined();
  });

  it('is not made up for a label that is not known', () => {
    expect(meaningOf('Неизвестно', 'ky')).toBeUndefined();
  });
});
