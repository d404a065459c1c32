import type {Grown} from './growth';
import type {Spent} from './spend';

const WIDTH = 640;
const HEIGHT = 300;
const EDGE = 48;
/** Room for the names at the ends of the lines. */
const NAMES = 130;
const colors = ['#0a5b6b', '#c05621', '#6b46c1'];

/** A round number above all values, for the axis. */
function chooseTop(most: number): number {
  const step = 10 ** Math.floor(Math.log10(most));
  return Math.ceil(most / step) * step;
}

const widthOf = (part: number) => EDGE + part * (WIDTH - EDGE - NAMES);
const heightOf = (part: number) => HEIGHT - EDGE - part * (HEIGHT - 2 * EDGE);

function drawAxes(top: number, sizes: readonly number[]): string[] {
  const most = sizes.at(-1)!;
  const marks = [0, 0.5, 1].map((part) => {
    const y = heightOf(part);
    const line = `<path d="M${EDGE} ${y}H${WIDTH - NAMES}" stroke="#ccc"/>`;
    return `${line}<text x="4" y="${y + 4}">${Math.round(top * part)}</text>`;
  });
  const below = sizes.map((size) => {
    const x = widthOf(size / most).toFixed(1);
    return `<text x="${x}" y="${HEIGHT - 28}" text-anchor="middle">${size}</text>`;
  });
  return [...marks, ...below];
}

function drawLine(name: string, points: readonly [number, number][], color: string): string[] {
  const drawn = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`);
  const [x, y] = points.at(-1)!;
  const dots = points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${color}"/>`);
  return [
    `<polyline points="${drawn.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`,
    ...dots,
    `<text x="${x + 8}" y="${y + 4}" fill="${color}">${name}</text>`,
  ];
}

/** A line for each builder, by the pages that it built. Flat is good. */
export function drawLines(title: string, grown: readonly Grown[], of: keyof Spent): string {
  const names = Object.keys(grown[0]!.spent);
  const sizes = grown.map(({pages}) => pages);
  const values = grown.flatMap(({spent}) => names.map((name) => spent[name]![of]));
  const top = chooseTop(Math.max(...values));
  const lines = names.flatMap((name, at) => {
    const points = grown.map(({pages, spent}): [number, number] => [
      widthOf(pages / sizes.at(-1)!),
      heightOf(spent[name]![of] / top),
    ]);
    return drawLine(name, points, colors[at]!);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${EDGE}" y="24">${title}</text>`,
    ...drawAxes(top, sizes),
    ...lines,
    '</svg>\n',
  ].join('\n');
}
