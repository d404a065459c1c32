import {describe, expect, it} from 'vitest';

import {KY_GUIDE, RU_GUIDE, placeOf, itTellsOf} from './mistake';
import {tellMistakes} from './tellMistakes';

describe('The check of labels, telephones and words', () => {
  itTellsOf([
    [
      'a label nobody knows',
      {[KY_GUIDE]: ['SMS келет', '«Чек» келет']},
      placeOf(KY_GUIDE, 'SMS келет'),
      '«Чек»',
      'without « »',
    ],
    [
      'a label spelled otherwise',
      {[KY_GUIDE]: ['«Платежи»', '«Платёжи»']},
      placeOf(KY_GUIDE, '«Платежи»'),
      '«Платёжи»',
      'write «Платежи», letter for letter',
    ],
    [
      'a label that is not closed',
      {[KY_GUIDE]: ['«Платежи»', '«Платежи']},
      placeOf(KY_GUIDE, '«Платежи»'),
      'a « alone',
      'close the label',
    ],
    [
      'a telephone nobody knows',
      {
        [KY_GUIDE]: ['SMS келет', '0555 123 456'],
        [RU_GUIDE]: ['Придёт SMS', '0555 123 456'],
      },
      placeOf(KY_GUIDE, 'SMS келет'),
      '0555 123 456',
      'correct the number',
    ],
    [
      'a word that misleads, with an ending',
      {[KY_GUIDE]: ['SMS келет', 'ПИНди жазыңыз']},
      placeOf(KY_GUIDE, 'SMS келет'),
      '"ПИНди"',
      'write "ИНН"',
    ],
    [
      'a word that misleads, in the front matter',
      {[RU_GUIDE]: ['title: Пополнение', 'title: ПИН']},
      `${RU_GUIDE}:2:8`,
      '"ПИН"',
      'write "ИНН"',
    ],
    [
      'a list of words that cannot be read',
      {'docs/words.yaml': ['write:', 'wright:']},
      'docs/words.yaml:1:3',
      'nothing',
      'add "write"',
    ],
  ]);

  it('spares the phrases, the languages and the labels that a rule leaves alone', () => {
    const tell = (words: string) => tellMistakes({[RU_GUIDE]: ['Придёт SMS', words]}).join();
    expect(tell('Придёт SMS, как вы знаете')).toBe('');
    expect(tell('Придёт SMS, вы знаете')).toContain('write "Вы"');
    expect(tellMistakes({[KY_GUIDE]: ['SMS келет', 'SMS вы келет']})).toEqual([]);
    expect(tell('Придёт SMS «ПИН»')).not.toContain('write "ИНН"');
  });
});
