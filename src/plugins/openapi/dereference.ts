/** The part of a document that `#/components/schemas/Receipt` points to (RFC 6901). */
function findPart(document: unknown, pointer: string): unknown {
  const names = pointer.replace(/^#\//, '').split('/');
  return names.reduce<unknown>((part, name) => {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    return (part as Record<string, unknown> | undefined)?.[key];
  }, document);
}

/**
 * Puts in place of every reference within an OpenAPI document what it points to; the document has no
 * part that holds itself.
 * @throws Error when a reference points to nothing
 */
export function dereference<T>(document: T): T {
  const follow = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(follow);
    if (typeof part !== 'object' || part === null) return part;
    if ('$ref' in part) {
      const found = findPart(document, String(part.$ref));
      if (found === undefined) throw new Error(`The document has no ${String(part.$ref)}.`);
      return follow(found);
    }
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, follow(one)]));
  };
  return follow(document) as T;
}
