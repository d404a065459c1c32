import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';

import type {Finding} from './finding';

const START = {line: 1, column: 1};

/** The `<Steps>` tags of a page. */
export function findStepsTags(tree: Root): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Steps') found.push(node);
  });
  return found;
}

/** Where a tag stands in its file; the file's beginning for one that is not there. */
export function startOf(tag: MdxJsxFlowElement | undefined): {line: number; column: number} {
  const {line, column} = tag?.position?.start ?? START;
  return {line, column};
}

/**
 * What is wrong with the number of `<Steps>` tags on a page: one where a flow stands beside it, else none.
 * @param file the page, and `flowFile` the flow that stands, or would stand, beside it
 */
export function countStepsTags(
  tags: readonly MdxJsxFlowElement[],
  {file, flowFile, hasFlow}: {file: string; flowFile: string; hasFlow: boolean},
): Finding[] {
  if (tags.length === (hasFlow ? 1 : 0)) return [];
  if (!hasFlow) {
    return [
      {
        ...{file, ...startOf(tags[0])},
        expected: `the flow of these steps in ${flowFile}`,
        found: 'no such file',
        cure: 'write the flow file, or take <Steps> out of this page',
      },
    ];
  }
  return [
    {
      ...{file, ...startOf(tags[1])},
      expected: `one <Steps> … </Steps>, because ${flowFile} stands beside this page`,
      found: tags.length === 0 ? 'none' : `${tags.length} of them`,
      cure: 'put all step headings between one <Steps> and one </Steps>',
    },
  ];
}
