import {describe, expect, it} from 'vitest';

import {markOf} from '../../../../src/components/Screen/parts/mark';

describe('a mark', () => {
  it('stands at the field that is filled in', () => {
    expect(markOf({field: 'account'}, {enter: 'account'})).toEqual({});
    expect(markOf({field: 'amount'}, {enter: 'account'})).toBeUndefined();
  });

  it.each([{button: 'Оплатить'}, {item: 'Оплатить'}, {tab: 'Оплатить'}])(
    'stands at what is pressed: %o',
    (part) => {
      expect(markOf(part, {press: 'Оплатить'})).toEqual({});
      expect(markOf(part, {press: 'Назад'})).toBeUndefined();
    },
  );

  it.each([{heading: 'Оплатить'}, {text: 'Оплатить'}, {search: 'Оплатить'}])(
    'never stands at what only bears the same words: %o',
    (part) => expect(markOf(part, {press: 'Оплатить'})).toBeUndefined(),
  );

  it('counts where a step does several things', () => {
    const action = {fill: ['account', 'amount'], press: 'Далее'} as const;
    const act = {fill: [...action.fill], press: action.press} as Parameters<typeof markOf>[1];
    expect(markOf({field: 'account'}, act)).toEqual({order: 1});
    expect(markOf({field: 'amount'}, act)).toEqual({order: 2});
    expect(markOf({button: 'Далее'}, act)).toEqual({order: 3});
  });

  it('stands at the account that is chosen', () => {
    expect(markOf({choice: 'source'}, {pick: 'source'})).toEqual({});
  });

  it('stands nowhere on a screen that is only read', () => {
    expect(markOf({button: 'Оплатить'}, undefined)).toBeUndefined();
  });
});
