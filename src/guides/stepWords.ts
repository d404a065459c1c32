import type {BlockContent, DefinitionContent, Heading} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {toString} from 'mdast-util-to-string';

import {headingId} from './headingId';

/** What a writer wrote under one step's heading. */
export interface StepWords {
  /** The id in the heading, without "#"; undefined where the writer forgot it. */
  id: string | undefined;
  title: string;
  /** The step's own sentences, as plain text. */
  text: string;
  /** The quoted lines (`>`): what to do when it does not go as told. */
  advice: string;
  /** Where the heading stands in its file. */
  line: number;
  column: number;
  /** The heading and all that stands under it. */
  nodes: MdxJsxFlowElement['children'];
}

type Block = BlockContent | DefinitionContent;

function plain(blocks: Block[]): string {
  return blocks.map((block) => toString(block).replace(/\s+/g, ' ').trim()).join('\n');
}

function readStep(nodes: Block[]): StepWords {
  const [heading, ...rest] = nodes as [Heading, ...Block[]];
  const words = heading.children.filter(({type}) => type !== 'mdxTextExpression');
  const start = heading.position?.start;
  return {
    id: headingId(heading),
    title: toString(words).trim(),
    text: plain(rest.filter(({type}) => type !== 'blockquote')),
    advice: plain(rest.filter(({type}) => type === 'blockquote')),
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    nodes,
  };
}

/**
 * Cuts the inside of a `<Steps>` tag into steps, one for every heading of the third level.
 * What stands before the first of them belongs to no step and is left out.
 */
export function readStepWords(steps: MdxJsxFlowElement): StepWords[] {
  const isHeading = (node: Block) => node.type === 'heading' && node.depth === 3;
  const starts = steps.children.flatMap((node, at) => (isHeading(node) ? [at] : []));
  return starts.map((start, nth) => readStep(steps.children.slice(start, starts[nth + 1])));
}
