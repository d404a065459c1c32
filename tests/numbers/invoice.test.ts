import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {checkInvoice} from '../../src/numbers/invoice';
import {digits} from './companies';

describe('checkInvoice', () => {
  it('refuses no string of 16 digits', () => {
    fc.assert(
      fc.property(digits(16), (number) => {
        expect(checkInvoice(number)).toMatchObject({digits: number, refusals: []});
      }),
    );
  });

  it('takes every string of 14 digits for an INN or a phone number', () => {
    fc.assert(
      fc.property(digits(14), (number) => {
        const codes = checkInvoice(number).refusals.map(({code}) => code);
        const likeness = /^00996[2-9]/.test(number) ? 'looks_like_phone' : 'looks_like_inn';
        expect(codes).toEqual(['too_short', likeness]);
      }),
    );
  });

  it('warns of a single wrong digit of a card no more', () => {
    expect(checkInvoice('4111111111111111').warnings).toEqual([{code: 'looks_like_card'}]);
    expect(checkInvoice('4111111111111121').warnings).toEqual([]);
  });
});
