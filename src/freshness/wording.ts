import {createHash} from 'node:crypto';

import type {Page, Section} from '../guides/page';

/** What stands before the first heading with an id: front matter, title, introduction. No id begins so. */
export const TOP = '_top';

/** A section's wording, which alone decides whether a translation is still up to date. */
export interface Wording {
  /** The id of its heading: a step's own, or another section's; TOP for the page's beginning. */
  id: string;
  /** What a reader reads, a block a line, without Markdown's signs. */
  words: string;
  /** Where it begins in its file. */
  line: number;
  column: number;
  /** Whether it still holds the sign that it has to be written. */
  isUnwritten: boolean;
}

/** Line breaks and spaces are no words: a paragraph that is wrapped anew stays the same. */
const textOf = ({blocks}: Section) =>
  blocks.map(({text}) => text.replace(/\s+/g, ' ').trim()).join('\n');

/**
 * Reads the wording of each section of a page. A heading without an id belongs to the section above it.
 */
export function readWordings({sections}: Page): Wording[] {
  const wordings: Wording[] = [{id: TOP, words: '', line: 1, column: 1, isUnwritten: false}];
  for (const section of sections) {
    const {id, line, column} = section.heading;
    if (id) wordings.push({id, words: '', line, column, isUnwritten: false});
    const wording = wordings.at(-1)!;
    wording.words = [wording.words, textOf(section)].filter(Boolean).join('\n');
    wording.isUnwritten ||= section.unwritten !== undefined;
  }
  return wordings;
}

/** The hash by which a wording is known again: the first 12 hex digits of its SHA-256. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
