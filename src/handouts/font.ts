import {readFileSync} from 'node:fs';

/** What a Kyrgyz and a Russian page are written with; ө ү ң stand in the extension alone. */
const ALPHABETS = ['latin', 'cyrillic', 'cyrillic-ext'];
const WEIGHTS = [400, 700];

function declareFace(alphabet: string, weight: number): string {
  const name = `@fontsource/golos-text/files/golos-text-${alphabet}-${weight}-normal.woff2`;
  const data = readFileSync(require.resolve(name)).toString('base64');
  return `@font-face{font-family:Handout-${alphabet};font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}

/**
 * The font of the handouts, in which every letter is there whatever the machine has; readers of the
 * site are sent none.
 * @returns styles that take the place of the system's fonts
 */
export function fontStyles(): string {
  const faces = ALPHABETS.flatMap((one) => WEIGHTS.map((weight) => declareFace(one, weight)));
  const family = [...ALPHABETS.map((one) => `Handout-${one}`), 'sans-serif'].join();
  const fonts = `--ifm-font-family-base:${family};--ifm-font-family-monospace:${family}`;
  return `${faces.join('')}:root{${fonts}}`;
}
