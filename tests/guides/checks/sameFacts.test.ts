import {describe} from 'vitest';

import {KY_GUIDE, RU_GUIDE, placeOf, itTellsOf} from './mistake';

describe('The check of both languages against each other', () => {
  itTellsOf([
    [
      'a number that differs',
      {[RU_GUIDE]: ['ИНН **14 цифр**', 'ИНН **16 цифр**']},
      placeOf(RU_GUIDE, '14 цифр'),
      '"16"',
      'the same number in both languages',
    ],
    [
      'a number in one language alone',
      {[KY_GUIDE]: ['SMS келет.', 'SMS 5 мүнөттө келет.']},
      placeOf(RU_GUIDE, '### SMS'),
      'nothing of it',
      'the same number in both languages',
    ],
    [
      'a number in the translation alone',
      {[RU_GUIDE]: ['Придёт SMS', 'Через 5 минут придёт SMS']},
      placeOf(RU_GUIDE, 'Придёт SMS').replace(/\d+$/, '7'),
      '"5"',
      'the same number in both languages',
    ],
    [
      'a code that differs',
      {[RU_GUIDE]: ['**\\*900#**', '**\\*909#**']},
      placeOf(RU_GUIDE, '**\\*900#'),
      '"*909#"',
      'the same code in both languages',
    ],
    [
      'a phone number that differs',
      {[RU_GUIDE]: ['[0312 960 888]', '[0312 960 880]']},
      placeOf(RU_GUIDE, '0312 960'),
      '0312 960 880',
      'correct the number',
    ],
    [
      'a link that differs',
      {[RU_GUIDE]: ['https://elsom.kg', 'https://elsom.kz']},
      placeOf(RU_GUIDE, '[elsom.kg]'),
      '"https://elsom.kz"',
      'the same link in both languages',
    ],
    [
      'a label that differs',
      {[RU_GUIDE]: ['«Платежи»', '«Оплатить»']},
      placeOf(RU_GUIDE, '«Платежи»'),
      '«Оплатить»',
      'the same label in both languages',
    ],
  ]);
});
