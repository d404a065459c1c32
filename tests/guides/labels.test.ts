import {describe, expect, it} from 'vitest';

import {labelsOf, pressableLabels} from '../../src/guides/labels';
import type {Part, Screen} from '../../src/guides/screen';

const parts: [Part, ...Part[]] = [
  {heading: 'Платежи'},
  {field: 'account', label: 'Лицевой счёт'},
  {field: 'amount'},
  {choice: 'source'},
  {shows: 'name'},
  {result: 'receipt'},
  {'left-out': true},
  {text: 'Платежи'},
  {button: 'Оплатить'},
];

describe('the labels of a screen', () => {
  it('are what its provider wrote, once each, from top to bottom', () => {
    const labels = ['Платежи', 'Лицевой счёт', 'Оплатить'];
    expect(labelsOf({kind: 'app', parts})).toEqual(labels);
    const web: Screen = {kind: 'web', address: 'elsom.kg', title: 'Касса', parts};
    expect(labelsOf(web)).toEqual(['Касса', ...labels]);
  });

  it('are the lines of a USSD menu, where it has one', () => {
    expect(labelsOf({kind: 'ussd', menu: {1: 'Баланс', 3: 'Платежи'}})).toEqual([
      'Баланс',
      'Платежи',
    ]);
    expect(labelsOf({kind: 'ussd', asks: 'pin'})).toEqual([]);
  });

  it('are none where a screen has no parts', () => {
    const screens: Screen[] = [
      {kind: 'dialler'},
      {kind: 'sms', shows: ['pin']},
      {kind: 'shop', shops: ['App Store']},
    ];
    expect(screens.map(labelsOf)).toEqual([[], [], []]);
  });
});

describe('the labels that can be pressed', () => {
  it('are the buttons, items and tabs of a screen', () => {
    const more: Part[] = [{item: 'Связь'}, {search: 'Поиск'}, {tab: 'История'}];
    const app: Screen = {kind: 'app', parts: [...parts, ...more]};
    expect(pressableLabels(app)).toEqual(['Оплатить', 'Связь', 'История']);
    expect(pressableLabels({kind: 'ussd', menu: {1: 'Баланс'}})).toEqual([]);
  });
});
