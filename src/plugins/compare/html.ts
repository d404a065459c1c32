import type {RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

import {escapeHtml} from '../../language/escapeHtml';

/** Marks pieces of a text that is HTML already; the longest first, that none is marked twice. */
function mark(html: string, pieces: readonly string[]): string {
  const wanted = [...new Set(pieces)].map((piece) =>
    escapeHtml(piece).replace(/[\\^$.*|?+()[\]{}]/g, '\\$&'),
  );
  if (wanted.length === 0) return html;
  const longest = wanted.sort((one, two) => two.length - one.length).join('|');
  return html.replace(new RegExp(longest, 'gu'), (found) => `<mark>${found}</mark>`);
}

/** A code or a number is told from the words around it by its emphasis. */
function inline(node: RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return escapeHtml(node.value);
  if (node.type === 'mdxTextExpression') return '';
  if (!('children' in node)) return escapeHtml(toString(node));
  const inside = (node.children as RootContent[]).map(inline).join('');
  if (node.type === 'strong') return `<b>${inside}</b>`;
  if (node.type === 'link') return `<u title="${escapeHtml(node.url)}">${inside}</u>`;
  return inside;
}

const tags: Record<string, string> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  list: 'ul',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};

function write(node: RootContent): string {
  const tag = tags[node.type];
  if (!tag || !('children' in node)) return `<p>${inline(node)}</p>`;
  const isText = ['paragraph', 'tableCell'].includes(node.type);
  const inside = (node.children as RootContent[]).map(isText ? inline : write).join('');
  return `<${tag}>${inside}</${tag}>`;
}

/**
 * Writes what stands under a heading, as a reader sees it but for the looks.
 * @param marked pieces of the text to be marked
 */
export function writeNodes(nodes: readonly RootContent[], marked: readonly string[]): string {
  return nodes.map((node) => mark(write(node), marked)).join('\n');
}
