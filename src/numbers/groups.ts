import type {NumberKind} from './verdict';

/** An INN falls into its first digit, day and month, year, and the rest; an invoice number into fours. */
const SIZES: Readonly<Record<NumberKind, readonly number[]>> = {
  inn: [1, 4, 4, 5],
  invoice: [4, 4, 4, 4],
};

/**
 * Cuts digits into the groups in which they are shown and read out. A number that is being typed
 * fills group after group; what exceeds the length becomes a group of its own.
 * @param digits a string, each character of which fills a place
 */
export function groupDigits(kind: NumberKind, digits: string): string[] {
  const groups: string[] = [];
  let rest = [...digits];
  for (const size of SIZES[kind]) {
    groups.push(rest.slice(0, size).join(''));
    rest = rest.slice(size);
  }
  return [...groups, rest.join('')].filter((group) => group !== '');
}
