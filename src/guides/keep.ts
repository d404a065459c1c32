/** What was read of a text. */
export interface Kept {
  readonly source: string;
  readonly read: unknown;
}

/** A build asks for every file a dozen times, in both languages, and reading is most of what that takes. */
export const kept = new Map<string, Kept>();

/**
 * Reads a file's text once; as long as it is the same, the answer is the same object, which nobody changes.
 * @param name the file, and what it is read as
 * @param source the text
 * @param read makes the answer of the text: plain data, which can go from one thread to another
 */
export function keep<T>(name: string, source: string, read: () => T): T {
  const known = kept.get(name);
  if (known?.source === source) return known.read as T;
  const fresh = read();
  kept.set(name, {source, read: fresh});
  return fresh;
}
