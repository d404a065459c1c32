import fs from 'node:fs';

/** The parts of the typeface; ө, ү and ң stand in `cyrillic-ext`. */
const subsets = ['cyrillic', 'cyrillic-ext', 'latin'];
const weights = [400, 700] as const;

/** A part of the typeface, as satori takes it. */
export interface Font {
  name: string;
  weight: (typeof weights)[number];
  data: Buffer;
}

/** Each part goes by a name of its own: of two with one name satori would take the first alone. */
export const fontFamily = subsets.join(', ');

/** Reads the typeface of the cards. */
export function readFonts(): Font[] {
  return weights.flatMap((weight) =>
    subsets.map((subset) => {
      const file = `@fontsource/golos-text/files/golos-text-${subset}-${weight}-normal.woff`;
      return {name: subset, weight, data: fs.readFileSync(require.resolve(file))};
    }),
  );
}
