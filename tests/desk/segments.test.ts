import {describe, expect, it} from 'vitest';

import {countSegments} from '../../src/desk/segments';

describe('a text message', () => {
  it.each([
    ['160 Latin letters fill one', 'a'.repeat(160), 1, 160],
    ['one letter more makes two', 'a'.repeat(161), 2, 161],
    ['two hold 153 each', 'a'.repeat(307), 3, 307],
    ['70 Cyrillic letters fill one', 'ө'.repeat(70), 1, 70],
    ['one letter more makes two', 'ө'.repeat(71), 2, 71],
    ['one Cyrillic letter makes all of them long', `${'a'.repeat(70)}ң`, 2, 71],
  ])('is counted where %s', (_rule, text, count, length) => {
    expect(countSegments(text)).toEqual({count, length});
  });
});
