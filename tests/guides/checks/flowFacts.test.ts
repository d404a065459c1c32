import {describe, expect, it} from 'vitest';

import {FLOW, KY_GUIDE, RU_GUIDE, placeOf, itTellsOf} from './mistake';
import {tellMistakes, type Change} from './tellMistakes';

describe('The check of words against the flow', () => {
  itTellsOf([
    [
      'a menu number the flow does not reply',
      {[KY_GUIDE]: ['**3** деп', '**4** деп'], [RU_GUIDE]: ['**3**', '**4**']},
      placeOf(KY_GUIDE, '### Төлөмдөр'),
      'nothing of it',
      'correct the flow',
    ],
    [
      'a code the flow does not dial',
      {[FLOW]: ['*900#', '*909#']},
      placeOf(KY_GUIDE, '### \\*900#'),
      'nothing of it',
      'correct the flow',
    ],
    [
      'another count of digits than the number has',
      {[KY_GUIDE]: ['**14 сан** териңиз', '**16 сан** териңиз']},
      placeOf(KY_GUIDE, '### ИНН'),
      'nothing of it',
      'write it into the step',
    ],
    [
      'a label the flow does not draw',
      {[FLOW]: ["{3: 'Платежи'}", "{3: 'Счета'}"]},
      placeOf(KY_GUIDE, '«Платежи»'),
      '«Платежи»',
      'write our own words without',
    ],
  ]);

  it('finds the place where an app is downloaded anywhere under the heading', () => {
    const shop =
      "screen: {kind: shop, shops: ['App Store']}\n    then: [{screen: {kind: sms, shows: [payment-code]}}]";
    const flow: Record<string, Change> = {
      [FLOW]: ['screen: {kind: sms, shows: [payment-code]}', shop],
    };
    expect(tellMistakes(flow).filter((told) => told.includes('App Store'))).toHaveLength(2);
    const told = tellMistakes({
      ...flow,
      [KY_GUIDE]: ['SMS келет', 'App Store ачыңыз'],
      [RU_GUIDE]: ['Придёт SMS', 'Откройте App Store'],
    });
    expect(told).toEqual([]);
  });
});
