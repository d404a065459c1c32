import type {NumberKind} from '../../src/numbers/verdict';

const numbers = [
  '23102200100015', // an INN
  '1007202410391', // an INN that lost its zero
  '101200010008', // an INN that lost two
  '2310220010001500', // an invoice number
  'О1007202410391', // a letter for the zero
];
const groups = [
  (number: string) => number,
  (number: string) => number.replace(/\B(?=(?:.{3})+$)/gu, '\u00a0'), // thousands, as a table shows them
  (number: string) => `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`,
];
const decimals = [
  ...[',0', ',00', '.0', '.00', ',000', '.0000', '.000000', ' ,00', ', 00', ' . 0'],
  ...['٫00', '，00', '．0', ',ОО', ',50', '.5', ',00 сом', ',00"', '.00;', ',0\n'],
];

/** Texts with decimals behind a number, as each kind of number. */
export const withDecimals: readonly (readonly [NumberKind, string])[] = numbers.flatMap((number) =>
  groups.flatMap((group) =>
    decimals.flatMap((behind) => [
      ['inn', group(number) + behind] as const,
      ['invoice', group(number) + behind] as const,
    ]),
  ),
);
