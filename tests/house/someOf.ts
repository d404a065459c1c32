/**
 * Gives back a list that a test goes through, as long as there is something in it: over an empty list
 * a test would pass whatever is broken.
 * @throws an Error where the list is empty
 */
export function someOf<T>(list: readonly T[]): readonly T[] {
  if (list.length === 0) throw new Error('There is nothing to test: the list is empty.');
  return list;
}
