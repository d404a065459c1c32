import type {Root, RootContent} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {VFileMessage} from 'vfile-message';

import type {Finding} from './finding';

// The syntax Docusaurus reads: what is parsed otherwise here would be checked and not shown.
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/** An MDX node of any kind, as its checks walk over them. */
export type Node = Root | RootContent;

/**
 * Parses a page.
 * @param source the MDX
 * @param file its path from the project's top folder, for the finding
 * @returns the syntax tree, or the place where the page cannot be read
 */
export function parsePage(source: string, file: string): {tree: Root} | {finding: Finding} {
  try {
    return {tree: parser.parse(source)};
  } catch (error) {
    const {line = 1, column = 1, reason} = error as VFileMessage;
    return {
      finding: {
        file,
        line,
        column,
        expected: 'a page that can be read',
        found: reason,
        cure: 'look for a "{" or "<" that is meant as text (write \\{ or \\<), or a tag left open',
      },
    };
  }
}
