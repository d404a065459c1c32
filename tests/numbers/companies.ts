import fc from 'fast-check';

import {computeCheckDigit} from '../../src/numbers/checkDigit';

const day = fc.date({
  min: new Date('1991-01-01T00:00:00Z'),
  max: new Date('2026-11-20T00:00:00Z'),
  noInvalidDate: true,
});

/** Company numbers built by the rule: 0, a date that has been, four digits, the check digit. */
export const companies = fc.tuple(day, fc.integer({min: 0, max: 9999})).map(([date, serial]) => {
  const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
  const first = `0${dayOfMonth}${month}${year}${String(serial).padStart(4, '0')}`;
  return first + String(computeCheckDigit(first));
});

/** Strings of so many digits. */
export function digits(length: number): fc.Arbitrary<string> {
  return fc.string({unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length});
}
