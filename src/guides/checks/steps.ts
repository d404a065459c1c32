import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';

import {compareSteps} from '../compareSteps';
import type {Edition, Entry} from '../edition';
import type {Finding} from '../finding';
import type {Page} from '../page';
import {findingAt} from '../placeAt';
import {readStepWords} from '../stepWords';
import {type Check, pagesOf} from './check';

const START = {line: 1, column: 1};

function tagsOf({tree}: Page): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Steps') found.push(node);
  });
  return found;
}

const startOf = (tag: MdxJsxFlowElement | undefined) => tag?.position?.start ?? START;

function noFlow(page: Page, tag: MdxJsxFlowElement, flowFile: string): Finding {
  return findingAt(page, startOf(tag), {
    expected: `the flow of these steps in ${flowFile}`,
    found: 'no such file',
    cure: 'write the flow file, or take <Steps> out of this page',
  });
}

function notOneTag(page: Page, tags: MdxJsxFlowElement[], flowFile: string): Finding {
  return findingAt(page, startOf(tags[1]), {
    expected: `one <Steps> … </Steps>, because ${flowFile} stands beside this page`,
    found: tags.length === 0 ? 'none' : `${tags.length} of them`,
    cure: 'put all step headings between one <Steps> and one </Steps>',
  });
}

function checkPage(page: Page, {flow, flowFile, hasFlow}: Entry): Finding[] {
  const tags = tagsOf(page);
  const [tag] = tags;
  if (!hasFlow) return tag ? [noFlow(page, tag, flowFile)] : [];
  if (!tag || tags.length > 1) return [notOneTag(page, tags, flowFile)];
  if (!flow) return [];
  const {line, column} = startOf(tag);
  return compareSteps({file: page.file, line, column, flowFile}, flow, readStepWords(tag));
}

function withoutWords({entries}: Edition): Finding[] {
  return entries
    .filter(({hasFlow, written}) => hasFlow && written.length === 0)
    .map(({flowFile, files}) => ({
      ...{file: flowFile, ...START},
      expected: `the words of this flow in ${files.ky}`,
      found: 'no such file',
      cure: 'write the page, or remove the flow',
    }));
}

/** Flow and words of each guide: both there, the same steps in the same order in each language. */
export const steps: Check = (edition) => [
  ...withoutWords(edition),
  ...pagesOf(edition).flatMap(({page, entry}) => checkPage(page, entry)),
];
