import type {Block, Page, Place} from '../guides/page';
import {findPlace} from '../guides/placeAt';

/** A word of a page's own text, and where it stands. */
export interface Word {
  text: string;
  page: Page;
  place: () => Place;
}

/** What is not ours to spell: a provider's label, an address of the web, a name of a file. */
const notOurs = [
  /«[^«»]*»/gu,
  /\S+\.(?:kg|com|ru|pdf|mdx|yaml|md)(?![\p{L}\d])\S*/gu,
  /\S+@\S+|https?:\S+/gu,
];

const blank = (found: string) => ' '.repeat(found.length);

/** Parts joined by "-" are one word: «пин-код»; a stress mark belongs to its letter. */
const words = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

function readBlock(page: Page, block: Block): Word[] {
  const own = notOurs.reduce((text, pattern) => text.replace(pattern, blank), block.own);
  return [...own.matchAll(words)].map(({0: text, index}) => {
    // A word may be a part of one before it: its place is told among all of them.
    const nth = block.own.slice(0, index).split(text).length - 1;
    return {text, page, place: () => findPlace(page, block, text, nth)};
  });
}

/** Reads the words that a page's writer chose, front matter included, in their order. */
export function readProse(page: Page): Word[] {
  return page.sections.flatMap(({blocks}) => blocks.flatMap((block) => readBlock(page, block)));
}
