import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {groupDigits} from '../../src/numbers/groups';

describe('groupDigits', () => {
  it.each([
    ['inn', '', []],
    ['inn', '0', ['0']],
    ['inn', '01', ['0', '1']],
    ['inn', '01007202410391', ['0', '1007', '2024', '10391']],
    ['inn', '010072024103915', ['0', '1007', '2024', '10391', '5']],
    ['inn', '0100720241039155', ['0', '1007', '2024', '10391', '55']],
    ['invoice', '12345', ['1234', '5']],
    ['invoice', '1234567890123456', ['1234', '5678', '9012', '3456']],
  ] as const)('cuts %s %s into %j', (kind, digits, groups) => {
    expect(groupDigits(kind, digits)).toEqual(groups);
  });

  it('neither adds nor loses a digit', () => {
    fc.assert(
      fc.property(fc.constantFrom('inn', 'invoice'), fc.string(), (kind, digits) => {
        expect(groupDigits(kind, digits).join('')).toBe(digits);
      }),
    );
  });
});
