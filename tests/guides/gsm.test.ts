import {describe, expect, it} from 'vitest';

import {measureUssd} from '../../src/guides/gsm';

describe('measureUssd', () => {
  it.each([
    ['plain Latin', 'Payment 100', {length: 11, limit: 182}],
    ['Greek capitals of the GSM alphabet', 'ΔΦΓ', {length: 3, limit: 182}],
    ['signs of the extension table, two each', '€[]', {length: 6, limit: 182}],
    ['Cyrillic', 'Код 1', {length: 5, limit: 80, wide: 'К'}],
    ['one Kyrgyz letter in Latin', 'abcө', {length: 4, limit: 80, wide: 'ө'}],
    ['a dash that is not in the alphabet', 'a–b', {length: 3, limit: 80, wide: '–'}],
  ])('measures %s', (_what, text, measured) => {
    expect(measureUssd(text)).toEqual(measured);
  });
});
