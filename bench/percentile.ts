const ascending = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);

/** The middle one, so that a moment's noise does not count. */
export function median(numbers: readonly number[]): number {
  return ascending(numbers)[Math.floor(numbers.length / 2)]!;
}

/**
 * The number that such a share of them do not exceed.
 * @param share from 0, the smallest, to 1, the largest
 */
export function percentile(numbers: readonly number[], share: number): number {
  return ascending(numbers)[Math.floor(share * (numbers.length - 1))]!;
}
