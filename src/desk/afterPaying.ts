import {hasPaid} from './hasPaid';
import type {Place} from './place';

/** The page for those who have paid, and something went wrong. */
export const PROBLEM_PAGE = 'wrong-payment';

/** Parts of the page that tell facts, for whoever asks: their own sentences stay. */
const FACTS = ['call', 'prepare', 'not-known'];
/** Failures that are met by those who have paid. The first leaves open whether they have. */
const UNCLEAR = 'failures#answer-lost';
const PAID = 'failures#invoice-paid';

type At = Pick<Place, 'path' | 'id'>;

/** Whether a place is for somebody who has paid, or may have. */
export function isAfterPaying({path, id}: At): boolean {
  return path === PROBLEM_PAGE || [UNCLEAR, PAID].includes(`${path}#${id}`);
}

/**
 * What a reply is made of: the place's own sentences, or the first of the problem page, which say not
 * to pay again and whom to call. Its sections speak to those who have not paid as well, and their first
 * sentences alone would send the others to pay anew.
 */
export function chooseAnswer({path, id}: At): {own: boolean; problem: boolean} {
  const isFact = path === PROBLEM_PAGE && FACTS.includes(id);
  const isForBoth = isAfterPaying({path, id}) && `${path}#${id}` !== PAID;
  return {own: isFact || !isForBoth, problem: isForBoth && id !== 'call'};
}

/** A question that the search leads there was asked by somebody who may have paid, whatever its words. */
const meansPaid = (first: Place | undefined): boolean =>
  first !== undefined && !chooseAnswer(first).own;

/**
 * Leaves of what was found only what may be said to a customer. To somebody who has paid, that is the
 * problem page and its like, in the order in which they were found; the page itself is always there.
 * Whether somebody has is told by the words or by what the search finds first.
 * @param complaint the customer's words
 */
export function choosePlaces(
  complaint: string,
  found: readonly Place[],
  places: readonly Place[],
): readonly Place[] {
  const problem = places.find(({path, id}) => path === PROBLEM_PAGE && id === '');
  if (!problem || !(hasPaid(complaint) || meansPaid(found[0]))) return found;
  const suited = found.filter(isAfterPaying);
  return suited.includes(problem) ? suited : [...suited, problem];
}
