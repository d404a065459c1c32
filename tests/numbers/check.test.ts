import {describe, expect, it} from 'vitest';

import {checkNumber} from '../../src/numbers/check';
import {questioned} from './questioned';
import {describeVerdict} from './typed';
import {understood} from './understood';

const typedNumbers = [...understood, ...questioned];
const today = new Date('2026-11-21T12:00:00Z');

describe('checkNumber', () => {
  it.each(typedNumbers.map(([kind, typed, answer, reason]) => ({kind, typed, answer, reason})))(
    'answers $answer to $kind $typed: $reason',
    ({kind, typed, answer}) => {
      expect(describeVerdict(checkNumber(kind, typed, today))).toBe(answer);
    },
  );

  it('is tried with at least 120 different strings', () => {
    expect(new Set(typedNumbers.map(([kind, typed]) => kind + typed)).size).toBe(
      typedNumbers.length,
    );
    expect(typedNumbers.length).toBeGreaterThanOrEqual(120);
  });

  it('reads a pasted book, and refuses it', () => {
    const {refusals} = checkNumber('inn', 'ИНН 0100 О '.repeat(20_000), today);
    expect(refusals.map(({code}) => code)).toEqual(['not_digits']);
  });
});
