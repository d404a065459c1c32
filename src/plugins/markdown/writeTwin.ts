import path from 'node:path';

import type {Root, RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {VFile} from 'vfile';

import type {Page} from '../../guides/page';
import freshnessRemark from '../freshness/remark';
import openapiRemark from '../openapi/remark';
import {link, paragraph} from '../mdx/nodes';
import scenariosRemark from '../scenarios/remark';
import statusRemark from '../status/remark';
import {makePlain} from './plain';
import {addressIn, type Place} from './place';
import {words} from './words';

type Writer = (tree: Root, file: VFile) => void | Promise<void>;

/** Whatever the page itself writes in place of a tag is the same here. */
const writers: ((options: {siteDir: string}) => Writer)[] = [
  freshnessRemark,
  statusRemark,
  scenariosRemark,
  openapiRemark,
];

async function writeTags({tree, file}: Page, siteDir: string): Promise<Root> {
  const copy = structuredClone(tree);
  const vfile = new VFile({path: path.join(siteDir, file)});
  for (const writer of writers) await writer({siteDir})(copy, vfile);
  return copy;
}

/** What stands in the head of the page: its gist and its address. */
function tellHead({about, language}: Page, place: Place): RootContent[] {
  const address = addressIn(place, place.entry);
  const gist = typeof about.description === 'string' ? [paragraph(about.description)] : [];
  return [
    ...(gist.length > 0 ? [{type: 'blockquote', children: gist} as const] : []),
    paragraph(`${words[language].address} `, link(address, address)),
  ];
}

const writer = unified()
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', listItemIndent: 'one', rule: '-'})
  .freeze();

/**
 * Writes a page as plain Markdown: the same words, each step with its permanent address, each screen as
 * text.
 * @param siteDir absolute path of the project's top folder
 */
export async function writeTwin(page: Page, place: Place, siteDir: string): Promise<string> {
  const {children} = makePlain(await writeTags(page, siteDir), place);
  const title = children.findIndex(({type}) => type === 'heading');
  children.splice(title + 1, 0, ...tellHead(page, place));
  return writer.stringify({type: 'root', children});
}
