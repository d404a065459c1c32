/** So many payments in a row, and what one of them took, in µs of CPU and of time. */
export interface Part {
  readonly count: number;
  readonly cpu: number;
  readonly wall: number;
}

const WIDTH = 640;
const HEIGHT = 240;
const EDGE = 48;

/** A round number above all costs, for the axis. */
function chooseTop(most: number): number {
  const step = 10 ** Math.floor(Math.log10(most));
  return Math.ceil(most / step) * step;
}

function drawAxis(top: number, total: number): string[] {
  const marks = [0, 0.5, 1].map((part) => {
    const y = HEIGHT - EDGE - part * (HEIGHT - 2 * EDGE);
    const line = `<path d="M${EDGE} ${y}H${WIDTH - 16}" stroke="#ccc"/>`;
    return `${line}<text x="8" y="${y + 4}">${Math.round(top * part)}</text>`;
  });
  const end = `<text x="${WIDTH - 16}" y="${HEIGHT - 28}" text-anchor="end">${total}</text>`;
  return [...marks, `<text x="${EDGE}" y="${HEIGHT - 28}">0</text>`, end];
}

/** The plot: a dot for each part, its height the cost of a payment. Flat is good. */
export function drawGrowth(parts: readonly Part[]): string {
  const total = parts.reduce((sum, {count}) => sum + count, 0);
  const top = chooseTop(Math.max(...parts.map(({cpu}) => cpu)));
  let made = 0;
  const points = parts.map(({count, cpu}) => {
    made += count;
    const x = EDGE + ((made - count / 2) / total) * (WIDTH - EDGE - 16);
    const y = HEIGHT - EDGE - (cpu / top) * (HEIGHT - 2 * EDGE);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${EDGE}" y="24">CPU µs a payment, by the payments that are in the database</text>`,
    ...drawAxis(top, total),
    `<polyline points="${points.join(' ')}" fill="none" stroke="#2a6f97" stroke-width="2"/>`,
    '</svg>\n',
  ].join('\n');
}
