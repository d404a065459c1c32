/** A dot or a comma, the Arabic and the full-width ones too: somewhere each parts decimals. */
const POINT = '[.,\\u066b\\uff0c\\uff0e]';

/** The last point that digits follow, what stands before it, and nothing but words behind. */
const AT_THE_END = new RegExp(`^(.*\\p{Nd})\\s*(${POINT})\\s*\\p{Nd}+\\P{Nd}*$`, 'su');

/**
 * Counts the digits before what may be decimals. A point that stands twice parts groups: in
 * `2.310.220,00` the comma is the one that parts decimals, in `0010.1200.0100` there is none.
 * @param typed anything a person types or pastes
 * @returns undefined where no single point stands between the digits
 */
export function countWhole(typed: string): number | undefined {
  const [, before = '', point = ''] = AT_THE_END.exec(typed) ?? [];
  const isAlone = point !== '' && !new RegExp(`\\p{Nd}\\s*[${point}]`, 'u').test(before);
  return isAlone ? before.match(/\p{Nd}/gu)?.length : undefined;
}

/**
 * Whether a point stands among the digits, as before decimals or between groups. What is read by
 * leaving it out may be another number than the one that was meant.
 * @param typed anything a person types or pastes
 * @param letters those that are easily mistaken for digits
 */
export function hasPoint(typed: string, letters: string): boolean {
  const behind = `[\\p{Nd}${letters}]+(?!\\p{L})`;
  return new RegExp(`\\p{Nd}[${letters}]*\\s*${POINT}\\s*${behind}`, 'u').test(typed);
}
