import {describe, expect, it} from 'vitest';

import {computeCheckDigit, findSwaps} from '../../src/numbers/checkDigit';

describe('computeCheckDigit', () => {
  it.each([
    ['0100720241039', 1, 'the first pass'],
    ['0300420241029', 3, 'the second pass'],
    ['0010120001008', 4, 'the second pass'],
    ['0010120001092', 0, 'the last branch'],
  ])('reads %s to %i by %s', (digits, checkDigit) => {
    expect(computeCheckDigit(digits)).toBe(checkDigit);
  });
});

describe('findSwaps', () => {
  it('finds the neighbours that changed places', () => {
    expect(findSwaps('01007202410931')).toEqual([[12, 13]]);
  });

  it('leaves the first digit in its place', () => {
    expect(findSwaps('10007202410391').flat()).not.toContain(1);
  });
});
