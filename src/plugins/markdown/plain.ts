import type {Nodes, Parent, Root, RootContent, TableCell} from 'mdast';

import {link, paragraph} from '../mdx/nodes';
import {attributeOf, type Tag} from '../mdx/tags';
import {addressIn, resolveUrl, type Place} from './place';
import {tellSteps} from './steps';
import {tellWays} from './ways';
import {words} from './words';

/** Nothing that is read: settings, imports, the ids of headings. */
const unread = ['yaml', 'mdxjsEsm', 'mdxTextExpression', 'mdxFlowExpression'];

/** What a reader uses cannot be written down; the text says where it is. */
function tellWidget({type}: Tag, place: Place): RootContent[] {
  if (type === 'mdxJsxTextElement') return [];
  const address = addressIn(place, place.entry);
  return [paragraph(`${words[place.language].widget} `, link(address, address))];
}

function tellTag(tag: Tag, place: Place): RootContent[] {
  const {flow} = place.entry;
  if (tag.name === 'head') return [];
  if (tag.name === 'br') return [{type: 'break'}];
  if (tag.name === 'WayToPay') return [tellWays(place)];
  if (tag.name === 'Steps' && tag.type === 'mdxJsxFlowElement' && flow) {
    return tellAll(tellSteps(tag, flow, place), place);
  }
  if (tag.children.length === 0) return tellWidget(tag, place);
  const children = tellAll(tag.children, place);
  const url = tag.name === 'a' ? attributeOf(tag, 'href') : undefined;
  return url
    ? [link(resolveUrl(url, place), ...(children as Parent['children'] as never[]))]
    : children;
}

function tellCell({children}: TableCell, place: Place): TableCell['children'] {
  const told = tellAll(children, place) as TableCell['children'];
  return told.map((node) => (node.type === 'break' ? {type: 'text', value: ' / '} : node));
}

/** Between a heading and its id stands a space, which would be written down with care. */
function endText<T extends RootContent>(nodes: T[]): T[] {
  const last = nodes.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return nodes;
}

function tellNode(node: RootContent, place: Place): RootContent[] {
  if (unread.includes(node.type)) return [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return tellTag(node, place);
  }
  // A line of a table is one line: what stood below stands beside.
  if (node.type === 'tableCell') return [{...node, children: tellCell(node, place)}];
  const told: Nodes = 'url' in node ? {...node, url: resolveUrl(node.url, place)} : node;
  if (!('children' in told)) return [told];
  const children = tellAll(told.children, place);
  return [
    {...told, children: told.type === 'heading' ? endText(children) : children} as RootContent,
  ];
}

function tellAll(nodes: readonly RootContent[], place: Place): RootContent[] {
  return nodes.flatMap((node) => tellNode(node, place));
}

/** Turns a page of MDX into one of plain Markdown: every tag becomes its words, every link whole. */
export function makePlain({children}: Root, place: Place): Root {
  return {type: 'root', children: tellAll(children, place)};
}
