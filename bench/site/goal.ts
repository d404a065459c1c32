/** One goal, with its figures: a reader of the results need not compute. */
export function tellGoal(holds: boolean, goal: string, figures: string): string {
  return `- ${holds ? 'Holds' : 'Does not hold'}: ${goal}. ${figures}`;
}
