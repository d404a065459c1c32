import type {Swap} from './verdict';

const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3];
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5];

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}

/**
 * The 14th digit of a legal entity's INN. The rule is read off 17 published numbers, each of which
 * keeps it; no official text is known, so a number that breaks it is doubtful and not refused.
 * @param digits the first 13 digits; more are left unread
 */
export function computeCheckDigit(digits: string): number {
  const first = weigh(digits, FIRST_PASS);
  if (first !== 10) return first;
  const second = weigh(digits, SECOND_PASS);
  return second === 10 ? 0 : second;
}

/** Whether the 14th digit is the one that the first 13 give. */
export function keepsCheckDigit(digits: string): boolean {
  return computeCheckDigit(digits) === Number(digits[13]);
}

/**
 * The pairs of neighbours whose swap would satisfy the check digit. The first digit is left alone:
 * moved, it would make the number a person's, which has no check digit to satisfy.
 * @param digits a legal entity's 14 digits that break the check digit
 */
export function findSwaps(digits: string): Swap[] {
  const swaps: Swap[] = [];
  for (let at = 1; at < digits.length - 1; at += 1) {
    const [left, right] = [digits.charAt(at), digits.charAt(at + 1)];
    const swapped = digits.slice(0, at) + right + left + digits.slice(at + 2);
    if (keepsCheckDigit(swapped)) swaps.push([at + 1, at + 2]);
  }
  return swaps;
}
