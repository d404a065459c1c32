import {readDigits, type Reading} from './digits';
import type {Likeness, NumberKind, Refusal, Verdict} from './verdict';

/** How many digits each number has. */
export const LENGTHS: Readonly<Record<NumberKind, number>> = {inn: 14, invoice: 16};

function refuseCharacters({digits, strange, resembling}: Reading, length: number): Refusal {
  const correction = [resembling, digits].find((number) => number.length === length);
  return {code: 'not_digits', characters: strange, ...(correction && {correction})};
}

function refuseCount(surplus: number): Refusal {
  if (surplus > 0) return {code: 'too_long', by: surplus};
  return {code: 'too_short', by: -surplus, leadingZeroLost: false};
}

/**
 * Reads a typed string and refuses it for the two reasons there are: characters and count.
 * @param findLikeness tells what else the digits look like; asked only when their count is wrong
 */
export function readNumber(
  kind: NumberKind,
  typed: string,
  findLikeness: (digits: string) => Likeness | undefined,
): Pick<Verdict, 'kind' | 'digits' | 'places'> & {refusals: Refusal[]} {
  const reading = readDigits(typed);
  const {digits, places, strange} = reading;
  if (strange.length === 0 && digits.length === LENGTHS[kind]) {
    return {kind, digits, places, refusals: []};
  }
  const read = {kind, digits, places};
  if (strange.length > 0) return {...read, refusals: [refuseCharacters(reading, LENGTHS[kind])]};
  if (digits === '') return {...read, refusals: [{code: 'empty'}]};
  const surplus = digits.length - LENGTHS[kind];
  const likeness = findLikeness(digits);
  return {...read, refusals: [refuseCount(surplus), ...(likeness ? [{code: likeness}] : [])]};
}
