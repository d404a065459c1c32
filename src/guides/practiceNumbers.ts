/** The made-up numbers a practice run hands out. The sandbox knows both; no real company or invoice has them. */
export const practiceNumbers = {balance: '00101200010008', signature: '7020000000000016'} as const;

/** What a practice run pays, in som. */
export const practiceAmount = '500';

/** Makes up a PIN for one run: four digits, never the ones people really choose first. */
export function makeUpPin(random: () => number = Math.random): string {
  return String(2000 + Math.floor(random() * 8000));
}
