import type {List, RootContent, Table, TableRow} from 'mdast';

import type {Page} from '../guides/page';
import {headingId} from '../guides/headingId';
import type {Flow} from '../guides/flow';
import type {Language} from '../language/language';
import {escapeMarkdown} from './pageDraft';

/** A guide as a provider's page lists it. */
export interface Listed extends Pick<Flow, 'operators' | 'internet'> {
  /** `elsom/top-up-ussd`. */
  path: string;
  title: string;
}

const WAYS = 'ways';

const operators = {megacom: 'MegaCom', beeline: 'Beeline', o: 'O!'};
const internet: Record<Language, {needed: string; notNeeded: string}> = {
  ky: {needed: 'Интернет керек', notNeeded: 'Интернет керек эмес'},
  ru: {needed: 'Нужен интернет', notNeeded: 'Интернет не нужен'},
};

const link = ({path, title}: Listed) => `[${escapeMarkdown(title)}](${path}.mdx)`;

/** A row of as many cells as the table has; what the flow says goes into the second. */
function writeRow(guide: Listed, {children}: Table, language: Language): string {
  const {needed, notNeeded} = internet[language];
  const who = guide.operators.map((one) => operators[one]).join(', ');
  const what = guide.internet ? needed : notNeeded;
  const cells = [link(guide), [who, what].filter(Boolean).join('. ')];
  const columns = (children[0] as TableRow).children.length;
  return `| ${Array.from({length: columns}, (_, at) => cells[at] ?? '').join(' | ')} |`;
}

const endOf = ({position}: RootContent) => position?.end.offset ?? 0;
const isGuides = (node: RootContent): node is List | Table =>
  node.type === 'list' || node.type === 'table';

/**
 * Adds a guide to the list, or table, under the heading "ways" of its provider's page.
 * @returns the page's new text; the old one where it has no such heading
 */
export function listGuide({tree, source, language}: Page, guide: Listed): string {
  const nodes = tree.children;
  const at = nodes.findIndex((node) => node.type === 'heading' && headingId(node) === WAYS);
  const heading = nodes[at];
  if (!heading) return source;
  const next = nodes.findIndex((node, nth) => nth > at && node.type === 'heading');
  const listing = nodes.slice(at + 1, next < 0 ? undefined : next).find(isGuides);
  const item = `- ${link(guide)}`;
  const added = listing?.type === 'table' ? writeRow(guide, listing, language) : item;
  const end = endOf(listing ?? heading);
  return `${source.slice(0, end)}\n${listing ? '' : '\n'}${added}${source.slice(end)}`;
}
