import {isScalar, parseDocument, visit, type Document} from 'yaml';
import type {Root, Yaml} from 'mdast';

import type {Language} from '../language/language';
import type {Finding} from './finding';
import {keep} from './keep';
import type {Block, Page} from './page';
import {parsePage} from './parsePage';
import {placeAt} from './placeAt';
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

/** What keeps the front matter from being read, and where; an alias (`*900`) names nothing here. */
function findError(document: Document): {message: string; offset: number} | undefined {
  const [error] = document.errors;
  let found = error && {message: error.message, offset: error.pos[0]};
  visit(document, {
    Alias(_key, {source, range}) {
      found ??= {message: `"*${source}", which YAML reads as an alias`, offset: range?.[0] ?? 0};
    },
  });
  return found;
}

function readFrontMatter(
  {value, position}: Yaml,
  file: string,
): {about: Page['about']} | {finding: Finding} {
  const document = parseDocument(value, {prettyErrors: false});
  const error = findError(document);
  if (!error) return {about: (document.toJS() ?? {}) as Page['about']};
  const {line, column} = placeAt(value, error.offset);
  return {
    finding: {
      ...{file, line: line + (position?.start.line ?? 1), column},
      expected: 'lines of the form "name: value" between the two "---"',
      found: error.message,
      cure: "put a value that begins with * or holds : or # between '…'",
    },
  };
}

type Read = {page: Page} | {finding: Finding};

function readWhole(source: string, file: string, language: Language): Read {
  const parsed = parsePage(source, file);
  if ('finding' in parsed) return parsed;
  const {tree} = parsed;
  const node = frontMatterOf(tree);
  const read = node ? readFrontMatter(node, file) : {about: {}};
  if ('finding' in read) return read;
  const sections = readSections(tree);
  if (node) sections[0]!.blocks.unshift(...frontMatterBlocks(node));
  return {page: {file, language, source, tree, about: read.about, sections}};
}

/**
 * Reads a page's words.
 * @param source the MDX
 * @param file its path from the project's top folder
 * @returns the page, or the finding that keeps it from being read; nobody changes either
 */
export function readPage(source: string, file: string, language: Language): Read {
  return keep(`${language} ${file}`, source, () => readWhole(source, file, language));
}
