import {createHash, createHmac, randomBytes} from 'node:crypto';

/** No digit, so that no id can look like a number somebody typed; no vowel, so that no word comes out. */
const LETTERS = 'bcdfghjklmnpqrst';

/** Random letters, four bits each: 32 of them are a token nobody guesses. */
export function drawLetters(count: number): string {
  return Array.from(randomBytes(count), (byte) => LETTERS[byte & 15]).join('');
}

/** What a token is stored as. It is random itself, so a plain hash does. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * Stands in for text that may hold a real number, so that equal texts are recognised and none is
 * kept. Keyed, since fourteen digits are few enough to try them all against a plain hash.
 */
export function hashText(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
