/**
 * The made-up number a practice run hands out for each thing that is paid, and the amount in som.
 * The sandbox knows both numbers; no real company or invoice has them.
 */
export const practiceData = {
  balance: {number: '00101200010008', amount: '500'},
  signature: {number: '7000000000000001', amount: '1200'},
} as const;

/** Makes up a PIN for one run: four digits, never the ones people really choose first. */
export function makeUpPin(random: () => number = Math.random): string {
  return String(2000 + Math.floor(random() * 8000));
}
