import type {Heading} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';

import {headingId} from '../guides/headingId';
import type {Page} from '../guides/page';
import {findStepsTags} from '../guides/stepsTag';
import {reorder, type StepChange} from './flowSteps';
import {writeStepWords} from './pageDraft';

/** The words of one step, from its heading to the next one, letter for letter. */
interface Block {
  id: string | undefined;
  text: string;
  heading: Heading;
}

const CLOSING = '</Steps>';
const isStep = (node: {type: string}): node is Heading =>
  node.type === 'heading' && (node as Heading).depth === 3;

/** The blocks of a page with the text before and after them. */
function cutSteps({source, tree}: Page): {before: string; blocks: Block[]; after: string} {
  const tag = findStepsTags(tree)[0] as MdxJsxFlowElement;
  const end = (tag.position?.end.offset ?? 0) - CLOSING.length;
  const headings = tag.children.filter(isStep);
  const starts = headings.map(({position}) => position?.start.offset ?? 0);
  const blocks = headings.map((heading, at) => ({
    ...{id: headingId(heading), heading},
    text: source.slice(starts[at], starts[at + 1] ?? end),
  }));
  return {before: source.slice(0, starts[0] ?? end), blocks, after: source.slice(end)};
}

/** The heading's own id alone: the same word may stand in its title. */
function renameIn({text, heading}: Block, id: string, to: string): string {
  const start = heading.position?.start.offset ?? 0;
  const last = heading.children.at(-1)?.position;
  const [from, end] = [(last?.start.offset ?? 0) - start, (last?.end.offset ?? 0) - start];
  return text.slice(0, from) + text.slice(from, end).replace(`#${id}`, `#${to}`) + text.slice(end);
}

function changeBlocks(blocks: Block[], change: StepChange, title: string): string[] {
  if (change.do === 'add') {
    const texts = blocks.map(({text}) => text);
    return reorder(texts, `${writeStepWords(change.id, title)}\n`, change.at);
  }
  const found = blocks.find(({id}) => id === change.id);
  if (!found) return blocks.map(({text}) => text);
  if (change.do === 'move') return reorder(blocks, found, change.at).map(({text}) => text);
  return blocks.map((block) =>
    block === found ? renameIn(block, change.id, change.to) : block.text,
  );
}

/**
 * Changes the steps of a page's words; nothing else of the text is touched.
 * @param title the heading of a new step
 */
export function changePage(page: Page, change: StepChange, title: string): string {
  const {before, blocks, after} = cutSteps(page);
  return before + changeBlocks(blocks, change, title).join('') + after;
}
