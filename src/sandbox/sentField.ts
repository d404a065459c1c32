/**
 * Reads a field of a sent form or of a query, as text; empty where it did not come. A field that came
 * twice is a list: the last one stands for it.
 */
export function readField(fields: unknown, name: string): string {
  const value = (fields as Record<string, unknown> | undefined)?.[name];
  return String((Array.isArray(value) ? value.at(-1) : value) ?? '');
}
