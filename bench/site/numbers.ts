/** The middle one, so that a moment's noise does not count. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** One goal, with its figures: a reader of the results need not compute. */
export function tellGoal(holds: boolean, goal: string, figures: string): string {
  return `- ${holds ? 'Holds' : 'Does not hold'}: ${goal}. ${figures}`;
}
