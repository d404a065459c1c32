import {describe, expect, it} from 'vitest';

import {takeOutNumber} from '../../src/search/longNumber';

describe('a long number in a question', () => {
  it.each(['00101200010008', '001 0120001 0008', '0010-1200-0100-08', '2345678901234567'])(
    'is taken out: %s',
    (number) => {
      const {question, hadNumber} = takeOutNumber(`элсом ${number} инн`);
      expect(question).toMatch(/^элсом\s+инн$/);
      expect(hadNumber).toBe(true);
    },
  );

  it.each(['0312 960 888', '+996 312 960 888', '*900#', '14 16'])('is not %s', (question) => {
    expect(takeOutNumber(question)).toEqual({question, hadNumber: false});
  });
});
