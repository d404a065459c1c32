import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

import {plainTag} from '../mdx/plainTag';

/** As a writer names what no page is: the server answers it, in no language. */
const SERVED = /^pathname:\/\/(?=\/sandbox\/)/;

/**
 * Leads links to what the sandbox serves to the sandbox, wherever it stands; the theme would look for it
 * among the pages of the language.
 * @param sandboxUrl the origin of the sandbox; empty where it is the site's own
 */
export function linkServer(tree: Root, sandboxUrl: string): void {
  visit(tree, 'link', ({url, children}, at, parent) => {
    if (!SERVED.test(url) || !parent || at === undefined) return;
    const href = `${sandboxUrl}${url.replace(SERVED, '')}`;
    parent.children[at] = {...plainTag('a', {href}, ''), children};
  });
}
