import {encode} from 'uqr';

/** Four empty modules on each side: without them a camera does not find the code (ISO/IEC 18004). */
const QUIET = 4;

/** A code to be drawn: one path of squares, black on white. */
export interface QrPath {
  path: string;
  /** For an SVG's `viewBox`, one unit a module. */
  viewBox: string;
}

/** One stroke for each run of black modules in a row. */
function rowPath(row: readonly boolean[], y: number): string {
  const line = row.map((black) => (black ? '1' : '0')).join('');
  return [...line.matchAll(/1+/g)]
    .map(({index, 0: run}) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}

/** Draws a link as a QR code that survives a fold or a stain: a sixth of it may be lost. */
export function qrPath(link: string): QrPath {
  const {data, size} = encode(link, {ecc: 'M', border: 0});
  const whole = size + 2 * QUIET;
  return {
    path: data.map(rowPath).join(''),
    viewBox: `${-QUIET} ${-QUIET} ${whole} ${whole}`,
  };
}
