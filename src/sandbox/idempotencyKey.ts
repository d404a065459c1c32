/**
 * `Idempotency-Key` in both forms that clients send: the structured string of
 * draft-ietf-httpapi-idempotency-key-header, `"k"`, and the bare `k` that most services take. Either
 * has 1 to 255 characters of ASCII. A bare key has no comma: a proxy may join two headers by one.
 */
export const IDEMPOTENCY_KEY =
  '^(?:"(?:[ !#-\\[\\]-~]|\\\\["\\\\]){1,255}"|[!#-+\\--~][ -+\\--~]{0,254})$';

/**
 * The key that a header means: `"k"` and `k` are the same one.
 * @param header fits IDEMPOTENCY_KEY
 */
export function readKey(header: string): string {
  if (!header.startsWith('"')) return header;
  return header.slice(1, -1).replace(/\\(["\\])/g, '$1');
}
