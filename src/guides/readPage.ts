import {isScalar, parseDocument, visit} from 'yaml';
import type {Root, Yaml} from 'mdast';

import type {Language} from '../language/language';
import type {Finding} from './finding';
import type {Block, Page} from './page';
import {parsePage} from './parsePage';
import {readSections} from './readSections';

const frontMatterOf = (tree: Root) =>
  tree.children.find((node): node is Yaml => node.type === 'yaml');

/** The words in the front matter: they are the page's title in a browser, a menu and a search. */
function frontMatterBlocks({value, position}: Yaml): Block[] {
  // "---" and the end of its line stand before the first value.
  const shift = (position?.start.offset ?? 0) + 4;
  const blocks: Block[] = [];
  visit(parseDocument(value), {
    Scalar(key, node) {
      if (key !== 'value' || !isScalar(node) || typeof node.value !== 'string') return;
      const [start, end] = node.range ?? [0, 0];
      blocks.push({text: node.value, own: node.value, start: start + shift, end: end + shift});
    },
  });
  return blocks;
}

/**
 * Reads a page's words.
 * @param source the MDX
 * @param file its path from the project's top folder
 * @returns the page, or the finding that keeps it from being read
 */
export function readPage(
  source: string,
  file: string,
  language: Language,
): {page: Page} | {finding: Finding} {
  const parsed = parsePage(source, file);
  if ('finding' in parsed) return parsed;
  const {tree} = parsed;
  const frontMatter = frontMatterOf(tree);
  const sections = readSections(tree);
  if (frontMatter) sections[0]!.blocks.unshift(...frontMatterBlocks(frontMatter));
  const about = (frontMatter ? parseDocument(frontMatter.value).toJS() : {}) as Page['about'];
  return {page: {file, language, source, tree, about: about ?? {}, sections}};
}
