import {describe, expect, it} from 'vitest';

import {formatSom} from '../../src/language/som';

describe('formatSom', () => {
  it.each([
    [0, '0 сом'],
    [100, '1 сом'],
    [6738, '67,38 сом'],
    [100_005, '1 000,05 сом'],
    [6_000_000, '60 000 сом'],
    [123_456_789_00, '123 456 789 сом'],
    [-50, '−0,50 сом'],
  ])('writes %i tyiyn as %s', (tyiyn, written) => {
    expect(formatSom(tyiyn).replaceAll('\u00a0', ' ')).toBe(written);
  });
});
