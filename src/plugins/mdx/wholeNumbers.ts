import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Keeps “60 000” and “0312 960 888” on one line, for the end of a line cuts a number in two. Writers
 * type an ordinary space.
 */
export default function wholeNumbersRemark() {
  return (tree: Root): void =>
    visit(tree, 'text', (text) => {
      text.value = text.value.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');
    });
}
