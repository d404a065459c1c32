import {checkInn} from './inn';
import {checkInvoice} from './invoice';
import type {NumberKind, Verdict} from './verdict';

/**
 * Checks a typed number by the rules of its kind.
 * @param today the moment a date in an INN counts as future from
 */
export function checkNumber(kind: NumberKind, typed: string, today: Date): Verdict {
  return kind === 'inn' ? checkInn(typed, today) : checkInvoice(typed);
}
