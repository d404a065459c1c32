import {describe, expect, it} from 'vitest';

import type {Scene} from '../../../src/guides/flow';
import {tellScreen} from '../../../src/plugins/markdown/screen/tellScreen';

const cases: [string, Scene, string[]][] = [
  [
    'a code to dial',
    {screen: {kind: 'dialler'}, do: {type: '*900#'}},
    ['Терүү сабы: *900#', '[Чалуу]'],
  ],
  [
    'a menu in the order of its numbers, with the choice',
    {
      screen: {kind: 'ussd', menu: {14: 'Достэк', 3: 'Оплатить счет'}},
      do: {choose: 3},
    },
    [
      '3 «Оплатить счет» (эсепти төлөө) [ушуну тандаңыз]',
      '14 «Достэк»',
      '… [менюнун башка пункттары көрсөтүлгөн жок]',
      'Жооп: 3',
    ],
  ],
  [
    'a question after what is to be checked',
    {screen: {kind: 'ussd', confirms: ['account'], asks: 'pin'}, do: {enter: 'pin', pays: true}},
    ['… [экрандын калганы көрсөтүлгөн жок]', 'Өздүк эсеп: ИНН, 14 сан', 'Пин-код …', 'Жооп: 4 сан'],
  ],
  ['a message', {screen: {kind: 'sms', shows: ['payment-code']}}, ['Келген SMS: … төлөө коду …']],
  [
    'shops',
    {screen: {kind: 'shop', shops: ['Play Market', 'App Store']}},
    ['Play Market, App Store [тиркемени ушул жерден жүктөп алса болот]'],
  ],
  [
    'a form with what is filled in and pressed',
    {
      screen: {
        kind: 'web',
        address: 'elsom.kg',
        title: 'Услуги',
        parts: [
          {field: 'account', label: 'Лицевой счет'},
          {field: 'amount'},
          {button: 'Назад'},
          {button: 'Далее'},
          {'left-out': true},
        ],
      },
      do: {fill: ['account'], press: 'Далее'},
    },
    [
      'Сайттын дареги: elsom.kg',
      '«Услуги» (кызматтар)',
      '«Лицевой счет» (өздүк эсеп) [толтурула турган сап: ушуну толтуруңуз]: ИНН, 14 сан',
      'Сумма [толтурула турган сап]: сом менен',
      '«Назад» (артка) [баскыч]',
      '«Далее» (андан ары) [баскыч: ушуну басыңыз]',
      '… [экрандын калганы көрсөтүлгөн жок]',
    ],
  ],
  [
    'every other part of an app',
    {
      screen: {
        kind: 'app',
        parts: [
          {search: 'Поиск'},
          {heading: 'КОШЕЛЕК'},
          {item: 'Оплата'},
          {choice: 'source'},
          {shows: 'amount'},
          {result: 'receipt'},
          {tab: 'Платежи'},
        ],
      },
      do: {pick: 'source'},
    },
    [
      '«Поиск» (издөө) [издөө сабы]',
      '«КОШЕЛЕК» (капчык)',
      '«Оплата» (төлөм) [тизмеде]',
      'Акча алына турган банктагы эсеп [ушуну тандаңыз]',
      'Сумма [текшерүү үчүн көрсөтүлөт]: сом менен',
      'Төлөмдүн чеги',
      '«Платежи» (төлөмдөр) [төмөнкү менюда]',
    ],
  ],
];

describe('a screen as text', () => {
  it.each(cases)('tells %s', (_what, scene, lines) => {
    expect(tellScreen(scene, {language: 'ky', pays: 'balance'})).toEqual(lines);
  });

  it('leaves the meaning of a Russian label out of a Russian page', () => {
    const scene: Scene = {screen: {kind: 'app', parts: [{button: 'Далее'}]}};
    expect(tellScreen(scene, {language: 'ru', pays: undefined})).toEqual(['«Далее» [кнопка]']);
  });
});
