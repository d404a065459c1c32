import {checkNumber} from '@site/src/numbers/check';
import type {Finding, NumberKind, Verdict} from '@site/src/numbers/verdict';
import {chooseFindings} from '@site/src/numbers/words';

/** The verdict on a typed number, as of now. */
export function check(kind: NumberKind, typed: string): Verdict {
  return checkNumber(kind, typed, new Date());
}

/**
 * What may be said by now. Whoever is still typing knows that digits are missing; what is wrong
 * for good is said at once.
 * @param isTold the reader has left the field or pressed the button
 */
export function chooseTold(verdict: Verdict, isTold: boolean): readonly Finding[] {
  const {digits, refusals} = verdict;
  const isBeginning = digits === '' || refusals[0]?.code === 'too_short';
  return isBeginning && !isTold ? [] : chooseFindings(verdict);
}
