const NO_BREAK_SPACE = '\u00a0';

/** Parts the thousands of a whole number from each other, as both languages do: `1 000 000`. */
export const groupThousands = (whole: number): string =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);

/**
 * Writes an amount of money the way both languages write it: `1 234,50 сом`.
 *
 * Intl is not asked: Chromium has no data for Kyrgyz and would write English.
 * @param tyiyn whole tyiyn, 100 to a som
 */
export function formatSom(tyiyn: number): string {
  const sign = tyiyn < 0 ? '−' : '';
  const [som, rest] = [Math.trunc(Math.abs(tyiyn) / 100), Math.abs(tyiyn) % 100];
  const fraction = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${sign}${groupThousands(som)}${fraction}${NO_BREAK_SPACE}сом`;
}
