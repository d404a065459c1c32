import type {Link, List, Paragraph, PhrasingContent, Table, TableCell} from 'mdast';

/** What a writer would have typed; a string is plain text, but for the names in it: `key` is code. */
export type Words = string | PhrasingContent;

function phrasing(words: Words): PhrasingContent[] {
  if (typeof words !== 'string') return [words];
  // Between two backticks stands every second part.
  return words
    .split('`')
    .map((value, at): PhrasingContent => ({type: at % 2 ? 'inlineCode' : 'text', value}))
    .filter((part) => 'value' in part && part.value !== '');
}

/** Words that stand out. */
export const strong = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [{type: 'text', value}],
});

/** What is typed or read letter for letter: a name, a code. */
export const code = (value: string): PhrasingContent => ({type: 'inlineCode', value});

/** A code that can be linked to: it is its own id. */
export const anchoredCode = (value: string): PhrasingContent => ({
  type: 'inlineCode',
  value,
  data: {hProperties: {id: value}},
});

/** A link; a relative address is resolved as one that a writer typed. */
export const link = (url: string, ...children: Words[]): Link => ({
  type: 'link',
  url,
  children: children.flatMap(phrasing),
});

/** A paragraph of a run of words. */
export const paragraph = (...children: Words[]): Paragraph => ({
  type: 'paragraph',
  children: children.flatMap(phrasing),
});

/** A table, its first row being its head; each cell is a run of words. */
export function table(...rows: (readonly (readonly Words[])[])[]): Table {
  const cell = (words: readonly Words[]): TableCell => ({
    type: 'tableCell',
    children: words.flatMap(phrasing),
  });
  return {
    type: 'table',
    children: rows.map((cells) => ({type: 'tableRow', children: cells.map(cell)})),
  };
}

/** What stands behind one bullet: a run of words, and perhaps a list below it. */
export interface Bullet {
  words: readonly Words[];
  below?: List | undefined;
}

/** A list without numbers, its items close together. */
export function list(bullets: readonly Bullet[]): List {
  return {
    type: 'list',
    spread: false,
    children: bullets.map(({words, below}) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...words), ...(below ? [below] : [])],
    })),
  };
}
