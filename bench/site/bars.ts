import type {PageRead} from './readingTold';
import {OURS} from './sites';

const WIDTH = 640;
const ROW = 27;
const NAMES = 190;
/** Room for a figure at the end of the longest bar. */
const FIGURE = 64;

interface Measure {
  readonly title: string;
  readonly of: (page: PageRead) => number;
}

const measures: readonly Measure[] = [
  {title: 'Sent to an untouched guide, KB', of: ({first}) => first.all},
  {title: 'Largest paint on a slow phone, ms', of: ({lcp}) => lcp},
];

function drawBar(name: string, value: number, share: number, top: number): string[] {
  const long = Math.max(share * (WIDTH - NAMES - FIGURE), 1);
  const color = name === OURS ? '#0a5b6b' : '#8fb8c4';
  return [
    `<text x="${NAMES - 8}" y="${top + 16}" text-anchor="end">${name}</text>`,
    `<rect x="${NAMES}" y="${top + 2}" width="${long.toFixed(1)}" height="20" fill="${color}"/>`,
    `<text x="${(NAMES + long + 6).toFixed(1)}" y="${top + 16}">${value.toFixed(0)}</text>`,
  ];
}

function drawMeasure({title, of}: Measure, pages: readonly PageRead[], top: number): string[] {
  const most = Math.max(...pages.map(of));
  const bars = pages.flatMap((page, at) =>
    drawBar(page.name, of(page), of(page) / most, top + 32 + at * ROW),
  );
  return [`<text x="${NAMES}" y="${top + 20}" font-weight="bold">${title}</text>`, ...bars];
}

/** A bar for each site: what a guide weighs, and when it is there. Short is good. */
export function drawBars(pages: readonly PageRead[]): string {
  const part = 48 + pages.length * ROW;
  const height = Math.ceil(part * measures.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...measures.flatMap((measure, at) => drawMeasure(measure, pages, at * part)),
    '</svg>\n',
  ].join('\n');
}
