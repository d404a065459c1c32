import type {Finding} from './finding';
import type {Block, Page, Place} from './page';

/** Line and column, counted from 1, of an offset in a text. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {line: before.split('\n').length, column: offset - lineStart + 1};
}

/** Markdown's signs may part what is read as one, so a word is looked for with them between. */
function loosely(words: string): RegExp {
  const letters = [...words].map((letter) =>
    /\s/.test(letter) ? '\\s+' : letter.replace(/[\\^$.*|?+()[\]{}/]/, '\\$&'),
  );
  return new RegExp(letters.join('[\\\\*_`]*'), 'gu');
}

/**
 * Finds where words of a block stand in the source.
 * @param nth which of several times they stand there, counted from 0
 * @returns the block's own place where they cannot be told apart
 */
export function findPlace({source}: Page, block: Block, words: string, nth = 0): Place {
  const within = source.slice(block.start, block.end);
  const found = [...within.matchAll(loosely(words))];
  return placeAt(source, block.start + ((found[nth] ?? found[0])?.index ?? 0));
}

/** What a check tells of: the place comes from the page. */
export function findingAt(
  {file}: Pick<Page, 'file'>,
  {line, column}: Place,
  told: Pick<Finding, 'expected' | 'found' | 'cure'>,
): Finding {
  return {file, line, column, ...told};
}
