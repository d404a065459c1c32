import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {threadId} from 'node:worker_threads';

import {drawCard, SIZE, type Box} from './drawing';
import type {Card} from './card';
import {readFonts, type Font} from './fonts';

let fonts: Font[] | undefined;

/** Letters become outlines, so the picture needs no typeface where it is painted. */
async function writeSvg(drawing: Box): Promise<string> {
  const {default: satori} = await import('satori');
  fonts ??= readFonts();
  return satori(drawing as never, {
    ...{...SIZE, fonts},
    // Asked for letters that no font has: a box in their place would be noticed by nobody.
    loadAdditionalAsset: (_code, letters) => {
      throw new Error(`The typeface of the cards has no “${letters}”.`);
    },
  });
}

async function paint(drawing: Box): Promise<Buffer> {
  const {Resvg} = await import('@resvg/resvg-js');
  const svg = await writeSvg(drawing);
  return new Resvg(svg, {font: {loadSystemFonts: false}}).render().asPng();
}

/** Where painted cards are kept: a build paints them ahead, and the next one none that it has. */
export const cacheOf = (root: string): string => path.join(root, 'node_modules/.cache/cards');

/** A card painted, and what tells it from every other one. */
export interface PaintedCard {
  png: Buffer;
  /** Eight letters of the sum of what is drawn: another drawing, another name. */
  sum: string;
}

/**
 * Paints a card, or takes it from an earlier build.
 * @param cache the folder of painted cards
 */
export async function paintCard(card: Card, cache: string): Promise<PaintedCard> {
  const drawing = drawCard(card);
  const sum = createHash('sha256').update(JSON.stringify(drawing)).digest('hex').slice(0, 8);
  const file = path.join(cache, `${sum}.png`);
  if (fs.existsSync(file)) return {png: fs.readFileSync(file), sum};
  const png = await paint(drawing);
  fs.mkdirSync(cache, {recursive: true});
  // Another thread may look for it meanwhile, or paint it too: it is not to find half of it.
  const part = `${file}.${threadId}.part`;
  fs.writeFileSync(part, png);
  fs.renameSync(part, file);
  return {png, sum};
}
