import type {Definition, Link} from 'mdast';
import {visit} from 'unist-util-visit';

import {resolveLink} from '../guides/checks/resolveLink';
import type {Edition, Entry} from '../guides/edition';
import type {Page} from '../guides/page';
import {practiceAnchors} from '../guides/practiceAnchors';

/** A step's id, in the guide at this path, that becomes another one. */
export interface Renaming {
  guide: string;
  id: string;
  to: string;
}

/** Where in the source a link's address stands. */
function urlIn(source: string, {url, position}: Link | Definition): number {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const at = source.slice(start, end).lastIndexOf(url);
  return at < 0 ? -1 : start + at;
}

/**
 * Leads the links of a page to a step's new id, and those that open practice at it.
 * @returns the page's text, changed or not
 */
export function renameLinks(
  page: Page,
  {entries}: Edition,
  {path}: Entry,
  {guide, id, to}: Renaming,
): string {
  const exists = (name: string) => entries.some((entry) => entry.path === name);
  const ids = new Map([
    [id, to],
    [practiceAnchors.step(id), practiceAnchors.step(to)],
  ]);
  const edits: {end: number; old: string; now: string}[] = [];
  visit(page.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const target = resolveLink(node.url, path, exists);
    const now =
      target.to === 'page' && target.path === guide ? ids.get(target.id ?? '') : undefined;
    const at = urlIn(page.source, node);
    if (now === undefined || at < 0 || target.to !== 'page') return;
    edits.push({end: at + node.url.length, old: target.id ?? '', now});
  });
  // From the end, so that the places before stay right.
  return edits
    .sort((one, other) => other.end - one.end)
    .reduce(
      (text, {end, old, now}) => text.slice(0, end - old.length) + now + text.slice(end),
      page.source,
    );
}
