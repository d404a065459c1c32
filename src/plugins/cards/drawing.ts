import type {Card} from './card';
import {fontFamily} from './fonts';

/** Pixels; what messengers cut nothing from: https://ogp.me, and the guides of those who show it. */
export const SIZE = {width: 1200, height: 630};

/** A box as satori takes it, without React. */
export interface Box {
  type: string;
  props: Record<string, unknown>;
}

type Style = Record<string, string | number>;

const box = (style: Style, ...children: (Box | string)[]): Box => ({
  type: 'div',
  props: {style: {display: 'flex', boxSizing: 'border-box', ...style}, children},
});

const column: Style = {flexDirection: 'column'};
const TEAL = '#0a5b6b';
const PALE = '#d9eef1';

/** The sign of the site, as in its bar, in white. */
const sign: Box = {
  type: 'svg',
  props: {
    ...{viewBox: '7 5 18 22', width: 54, height: 66},
    children: [
      {
        type: 'path',
        props: {
          d: 'M9 6.5h14V25l-2.35-1.75L18.3 25 16 23.25 13.7 25l-2.35-1.75L9 25z',
          fill: '#fff',
        },
      },
      {
        type: 'path',
        props: {
          ...{d: 'm12.4 14.3 2.7 2.7 4.9-5.2', fill: 'none', stroke: TEAL, strokeWidth: 2.4},
          ...{strokeLinecap: 'round', strokeLinejoin: 'round'},
        },
      },
    ],
  },
};

function drawPhone(shown: string): Box {
  const frame = {width: 250, height: 470, border: `8px solid ${PALE}`, borderRadius: 40};
  const screen = {
    ...{flexGrow: 1, margin: '36px 18px 18px', borderRadius: 12, background: PALE},
    ...{alignItems: 'center', justifyContent: 'center'},
  };
  const code = {color: TEAL, fontSize: shown.length > 6 ? 36 : 48, fontWeight: 700};
  const key = {width: 64, height: 8, margin: '0 auto 16px', borderRadius: 4, background: PALE};
  return box({...frame, ...column}, box(screen, box(code, shown)), box(key));
}

/** A long title takes smaller letters, so that it leaves room for the way. */
const sizeOf = (title: string) => (title.length > 36 ? 54 : 62);

/** Draws a card: the sign, the guide's title and its way, and a phone that shows where it begins. */
export function drawCard({title, way, shown, gist}: Card): Box {
  const name = box({alignItems: 'center', gap: 24, fontSize: 48, fontWeight: 700}, sign, 'Төлөм');
  const heading = {fontSize: sizeOf(title), fontWeight: 700, lineHeight: 1.15};
  const told = way.map((one) => box({fontSize: 34, lineHeight: 1.3}, one));
  const words = box(
    {...column, flexGrow: 1, flexBasis: 0, justifyContent: 'space-between'},
    name,
    box({...column, gap: 20}, box(heading, title), box(column, ...told)),
    box({fontSize: 30, color: PALE}, gist),
  );
  const page = {...SIZE, padding: '64px 72px', gap: 64, background: TEAL, color: '#fff'};
  return box({...page, alignItems: 'stretch', fontFamily}, words, drawPhone(shown));
}
