/**
 * Tells where a key leads in the list of answers: down and up, and round at both ends by way of the
 * field itself.
 * @param at place of the active answer; -1 in the field
 * @param last place of the last answer; -1 without any
 * @returns the new place, or undefined for a key that does not move
 */
export function moveTo(key: string, at: number, last: number): number | undefined {
  if (last < 0) return undefined;
  if (key === 'ArrowDown') return at === last ? -1 : at + 1;
  if (key === 'ArrowUp') return at === -1 ? last : at - 1;
  return undefined;
}
