import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {readDigits} from '../../src/numbers/digits';

const groups = fc.string({unit: fc.constantFrom(...'0123456789 -'), maxLength: 24});

describe('readDigits', () => {
  it('keeps each digit and each strange character in its place', () => {
    expect(readDigits('ИНН: ٠1-Ж𝟗О')).toEqual({
      ...{digits: '019', places: '01Ж9О', resembling: '0190', hasPoint: false},
      strange: [
        {character: 'Ж', place: 3},
        {character: 'О', place: 5, digit: '0'},
      ],
    });
  });

  it('reads plain digits as it reads them among anything else', () => {
    fc.assert(
      fc.property(groups, (typed) => {
        // A separator that is no space and no dash says nothing, and makes the text a plain one no more.
        expect(readDigits(typed)).toEqual(readDigits(`${typed}.`));
      }),
    );
  });
});
