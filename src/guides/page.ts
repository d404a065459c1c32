import type {Root} from 'mdast';

import type {Language} from '../language/language';

/** Where something stands in a file; line and column counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A run of text that is read as one: a heading, paragraph, table cell, front-matter value. */
export interface Block {
  /** The text as a reader sees it, without Markdown's signs. */
  text: string;
  /** The same without what a tag marks as another language: `<span lang="ru">…</span>`. */
  own: string;
  /** From where to where the block stands in the source. */
  start: number;
  end: number;
}

/** A link as it is written: `register-ussd.mdx#pin`, `tel:0312960888`, `https://elsom.kg`. */
export interface Link extends Place {
  url: string;
  text: string;
}

export interface Heading extends Place {
  /** The id in `{/* #id *\/}`; undefined where it was forgotten. */
  id: string | undefined;
  /** 1 for the page's title, which needs no id. */
  depth: number;
  title: string;
}

/** A heading with what stands under it, down to the next heading of any level. */
export interface Section {
  heading: Heading;
  blocks: Block[];
  links: Link[];
  /** Where `<ToWrite />` stands: the words are still to come. */
  unwritten?: Place;
}

/** A page's words in one language. */
export interface Page {
  /** Its path from the project's top folder. */
  file: string;
  language: Language;
  source: string;
  tree: Root;
  /** Front matter: title, slug and the like. */
  about: Record<string, unknown>;
  /** The first holds the front matter and what stands before the first heading. */
  sections: Section[];
}
