const NO_BREAK_SPACE = '\u00a0';

/**
 * Writes an amount of money the way both languages write it: `1 234,50 сом`.
 *
 * Intl is not asked: Chromium has no data for Kyrgyz and would write English.
 * @param tyiyn whole tyiyn, 100 to a som
 */
export function formatSom(tyiyn: number): string {
  const sign = tyiyn < 0 ? '−' : '';
  const [som, rest] = [Math.trunc(Math.abs(tyiyn) / 100), Math.abs(tyiyn) % 100];
  const grouped = String(som).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  const fraction = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${sign}${grouped}${fraction}${NO_BREAK_SPACE}сом`;
}
