import {describe, expect, it} from 'vitest';

import {hasPaid} from '../../src/desk/hasPaid';
import {afterPaying, beforePaying} from './complaints';

describe('a complaint', () => {
  it.each(afterPaying)('is of somebody who has paid, or may have: %s', (complaint) => {
    expect(hasPaid(complaint)).toBe(true);
    expect(hasPaid(`${complaint.toUpperCase()}!`)).toBe(true);
  });

  it.each(beforePaying)('is of somebody who has not paid: %s', (complaint) => {
    expect(hasPaid(complaint)).toBe(false);
  });
});
