import {describe, expect, it} from 'vitest';

import {checkNumber} from '../../src/numbers/check';
import {describeVerdict, type Typed} from './typed';
import {withDecimals} from './withDecimals';

const today = new Date('2026-11-21T12:00:00Z');
const answer = ([kind, typed]: Typed | (typeof withDecimals)[number]) =>
  describeVerdict(checkNumber(kind, typed, today));

const decimals: Typed[] = [
  ['inn', '23102200100015,00', 'too_long 2', 'the decimals are what is too much'],
  ['inn', '23 102 200 100 015,0', 'too_long 1', 'a table that shows thousands'],
  ['inn', '23.102.200.100.015,00', 'too_long 2', 'points part thousands, the comma decimals'],
  ['inn', '23102200100015.000000', 'too_long 6', 'as a program prints a number'],
  ['inn', '23102200100015 500,00', 'too_long 5', 'a sum behind'],
  ['inn', '1007202410391,0', 'too_short 1 zero', 'no INN of 14 digits'],
  ['inn', '101200010008.00', 'too_short 2', 'no INN of 14 digits'],
  ['inn', '2310220010001500,00', 'too_long 4', 'an invoice number is not offered either'],
  ['inn', 'О1007202410391,00', 'not_digits 1О', 'no correction'],
  ['invoice', '23102200100015,00', 'too_short 2', 'no invoice number of 16 digits'],
  ['invoice', '23102200100015,50', 'too_short 2', 'a whole INN, and something behind it'],
  ['invoice', '101200010008.0000', 'too_short 4', 'no invoice number of 16 digits'],
  ['invoice', 'О1007202410391,0О', 'not_digits 1О 16О', 'no correction'],
  ['invoice', '2310220010001500,00', 'too_long 2', 'the decimals are what is too much'],
  ['invoice', '123456789012,34', 'too_short 2', 'a sum is offered as no INN'],
];

const besides: Typed[] = [
  ['inn', '23102200100015 00', 'too_long 2', 'decimals whose comma was lost'],
  ['inn', '23102200100015-00', 'too_long 2', 'som and tyiyn parted by a dash'],
  ['inn', '23102200100015=00', 'too_long 2', 'som and tyiyn as a bank parts them'],
  ['inn', '23102200100015 50', 'too_long 2', 'a sum behind'],
  ['inn', '12 23102200100015', 'too_long 2', 'the number of the row before'],
];

const groups: Typed[] = [
  ['inn', '0010.1200.0100.08', '14 digits', 'dots between fours'],
  ['inn', '0010.1200.0109.00', 'check_digit', 'dots between fours, zeros at the end'],
  ['inn', '0,0101,2000,10008', '14 digits', 'commas between the parts of an INN'],
  ['inn', '0.0101200010008', '14 digits', 'a dot behind the first digit'],
  ['inn', '0010120001000.8', '14 digits', 'a dot by mistake'],
  ['invoice', '1234.5678.9012.0000', '16 digits', 'dots between fours, zeros at the end'],
  ['invoice', '12345678.90120000', '16 digits', 'a dot in the middle'],
  ['invoice', '1234567890123456.', '16 digits', 'the end of a sentence'],
];

describe('a text with decimals behind a number', () => {
  it('leads to no other number', () => {
    const answers = withDecimals.map((typed) => [...typed, answer(typed)]);
    expect(answers.filter((told) => /looks_like_in|>/.test(told.at(-1)!))).toEqual([]);
  });

  it('is no number, least of all one that its decimals complete', () => {
    const zeros = withDecimals.filter(([, typed]) => !/[.,][1-9]/.test(typed));
    expect(
      zeros.filter(([kind, typed]) => checkNumber(kind, typed, today).refusals.length === 0),
    ).toEqual([]);
  });

  it.each(decimals.map((typed) => ({typed, reason: typed[3]})))(
    'is answered, as $typed.0 $typed.1, with $typed.2: $reason',
    ({typed}) => expect(answer(typed)).toBe(typed[2]),
  );
});

it.each(besides.map((typed) => ({typed, reason: typed[3]})))(
  'offers nothing for $typed.1, in which a whole number stands: $reason',
  ({typed}) => expect(answer(typed)).toBe(typed[2]),
);

it.each(groups.map((typed) => ({typed, reason: typed[3]})))(
  'takes the points of $typed.1 for groups: $reason',
  ({typed}) => expect(answer(typed)).toBe(typed[2]),
);
