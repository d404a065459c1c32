import {readDigits, type Reading} from './digits';
import type {Likeness, NumberKind, Refusal, Verdict} from './verdict';

/** How many digits each number has. */
export const LENGTHS: Readonly<Record<NumberKind, number>> = {inn: 14, invoice: 16};

/** A table takes the zeros at the beginning of an INN, two at the most: the day of its date is none. */
const LEAST_WHOLE = LENGTHS.inn - 2;

/**
 * The digits that count. Decimals never complete a number: `1007202410391,0` has 13 digits. Behind a
 * number that is complete they stay, as what is too much of it. Other digits than zeros are decimals
 * where a whole number stands before them; elsewhere the point may part groups.
 */
function leaveDecimals({digits, whole}: Reading, length: number): string {
  if (whole === undefined || whole < LEAST_WHOLE || whole >= length) return digits;
  const isNumber = Object.values(LENGTHS).includes(whole);
  return isNumber || /^0+$/.test(digits.slice(whole)) ? digits.slice(0, whole) : digits;
}

/**
 * Whether the digits are of one number. With a point among them, or with a whole number of the kind
 * and more beside it, they were put together from several things: what they look like means nothing.
 */
function areOfOne(typed: string, hasPoint: boolean, length: number): boolean {
  return !hasPoint && !typed.split(/\P{Nd}+/u).some((piece) => piece.length === length);
}

function refuseCharacters(
  {digits, strange, resembling, hasPoint}: Reading,
  length: number,
): Refusal {
  // A text with decimals leads to no other number.
  const corrections = hasPoint ? [] : [resembling, digits];
  const correction = corrections.find((number) => number.length === length);
  return {code: 'not_digits', characters: strange, ...(correction && {correction})};
}

function refuseCount(surplus: number): Refusal {
  if (surplus > 0) return {code: 'too_long', by: surplus};
  return {code: 'too_short', by: -surplus, leadingZeroLost: false};
}

/** The likenesses with which the other kind of number is offered. */
const OTHER_KINDS: readonly Likeness[] = ['looks_like_invoice', 'looks_like_inn'];

/**
 * Reads a typed string and refuses it for the two reasons there are: characters and count.
 * @param findLikeness tells what else the digits look like; asked only when their count is wrong
 */
export function readNumber(
  kind: NumberKind,
  typed: string,
  findLikeness: (digits: string) => Likeness | undefined,
): Pick<Verdict, 'kind' | 'digits' | 'places'> & {refusals: Refusal[]} {
  const length = LENGTHS[kind];
  const reading = readDigits(typed);
  const {places, strange, hasPoint} = reading;
  if (strange.length > 0) {
    return {kind, digits: reading.digits, places, refusals: [refuseCharacters(reading, length)]};
  }
  const digits = leaveDecimals(reading, length);
  const read = {kind, digits, places: digits};
  if (digits.length === length) return {...read, refusals: []};
  if (digits === '') return {...read, refusals: [{code: 'empty'}]};
  const likeness = findLikeness(digits);
  const isTold = likeness && (!OTHER_KINDS.includes(likeness) || areOfOne(typed, hasPoint, length));
  return {
    ...read,
    refusals: [refuseCount(digits.length - length), ...(isTold ? [{code: likeness}] : [])],
  };
}
