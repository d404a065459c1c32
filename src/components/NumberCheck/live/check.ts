import {checkNumber} from '@site/src/numbers/check';
import type {Finding, NumberKind, Verdict} from '@site/src/numbers/verdict';

/** The verdict on a typed number, as of now. */
export function check(kind: NumberKind, typed: string): Verdict {
  return checkNumber(kind, typed, new Date());
}

/**
 * What may be said by now. Whoever is still typing knows that digits are missing; what is wrong
 * for good is said at once.
 * @param isTold the reader has left the field or pressed the button
 */
export function chooseFindings(
  {digits, refusals, warnings}: Verdict,
  isTold: boolean,
): readonly Finding[] {
  const [first] = refusals;
  const isBeginning = digits === '' || first?.code === 'too_short';
  return isBeginning && !isTold ? [] : [...refusals, ...warnings];
}
