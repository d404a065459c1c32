import type {Heading as HeadingNode, Link as LinkNode, Root} from 'mdast';
import type {MdxJsxAttribute} from 'mdast-util-mdx';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

import {headingId} from './headingId';
import type {Block, Heading, Link, Section} from './page';
import type {Node} from './parsePage';

/** What a reader reads in one breath; lists, quotes and tables are made of these. */
const readAsOne = ['heading', 'paragraph', 'tableCell', 'code'];

const placeOf = ({position}: Node) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

const isId = ({type}: Node) => type === 'mdxTextExpression';

/** `<ToWrite />`: a writer's own sign that words are still to come. */
const isMark = (node: Node) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  node.name === 'ToWrite';

const isForeign = (node: Node) =>
  'attributes' in node &&
  node.attributes?.some((attribute) => 'name' in attribute && attribute.name === 'lang');

/** The text of a node as it is read, without the parts that are left out. */
function textOf(node: Node, leftOut: (node: Node) => boolean | undefined = isId): string {
  if (node.type === 'break') return ' ';
  if (leftOut(node)) return '';
  if (!('children' in node)) return toString(node);
  return node.children.map((child) => textOf(child, leftOut)).join('');
}

function blockOf(node: Node, text: string, own = text): Block {
  const {start, end} = node.position ?? {};
  const plain = (words: string) => words.replace(/\s+/g, ' ');
  return {
    ...{text: plain(text), own: plain(own)},
    ...{start: start?.offset ?? 0, end: end?.offset ?? 0},
  };
}

function readBlock(node: Node): Block {
  return blockOf(
    node,
    textOf(node),
    textOf(node, (part) => isId(part) || isForeign(part)),
  );
}

function headingOf(node: HeadingNode): Heading {
  return {...placeOf(node), id: headingId(node), depth: node.depth, title: textOf(node).trim()};
}

function linkOf(node: LinkNode): Link {
  return {...placeOf(node), url: node.url, text: textOf(node)};
}

/** A tag's attributes are words too: `<Note title="…">`. */
function attributeBlocks(node: Node): Block[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes
    .filter((attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute')
    .flatMap(({value}) => (typeof value === 'string' ? [blockOf(node, value)] : []));
}

/**
 * Cuts a page into sections, one a heading of any level, in the order of the page.
 * @returns the first section is what stands before the first heading
 */
export function readSections(tree: Root): Section[] {
  const start = {id: undefined, depth: 0, title: '', line: 1, column: 1};
  const sections: Section[] = [{heading: start, blocks: [], links: []}];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      sections.push({heading: headingOf(node), blocks: [], links: []});
    }
    const section = sections.at(-1)!;
    if (node.type === 'link') section.links.push(linkOf(node));
    if (readAsOne.includes(node.type)) section.blocks.push(readBlock(node));
    section.blocks.push(...attributeBlocks(node));
    if (isMark(node)) section.unwritten ??= placeOf(node);
  });
  return sections;
}
