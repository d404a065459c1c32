import fs from 'node:fs';
import path from 'node:path';

import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

import {compareSteps} from '../../guides/compareSteps';
import {ContentError, type Finding} from '../../guides/finding';
import {flowFileOf} from '../../guides/flowFile';
import {readFlow} from '../../guides/readFlow';
import {readStepWords} from '../../guides/stepWords';
import {dataAttribute, fragment} from './mdx';

function findSteps(tree: Root): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Steps') found.push(node);
  });
  return found;
}

function oneStepsTag(tags: MdxJsxFlowElement[], file: string, flowFile: string): Finding[] {
  const {line = 1, column = 1} = (tags[1] ?? tags[0])?.position?.start ?? {};
  if (tags.length === 1) return [];
  return [
    {
      file,
      line,
      column,
      expected: `one <Steps> … </Steps>, because ${flowFile} stands beside this page`,
      found: tags.length === 0 ? 'none' : `${tags.length} of them`,
      cure: 'put all step headings between one <Steps> and one </Steps>',
    },
  ];
}

function noFlow(tag: MdxJsxFlowElement, file: string, flowFile: string): Finding {
  const {line = 1, column = 1} = tag.position?.start ?? {};
  return {
    file,
    line,
    column,
    expected: `the flow of these steps in ${flowFile}`,
    found: 'no such file',
    cure: 'write the flow file, or take <Steps> out of this page',
  };
}

/** Joins the words under `<Steps>` with the flow beside the page: a screen and an id for each step. */
function joinFlow(tree: Root, page: string, siteDir: string): void {
  const inSite = (name: string) => path.relative(siteDir, name).split(path.sep).join('/');
  const source = flowFileOf(page, siteDir);
  const [file, flowFile] = [inSite(page), inSite(source)];
  const tags = findSteps(tree);
  const hasFlow = fs.existsSync(source);
  if (!hasFlow && tags[0]) throw new ContentError([noFlow(tags[0], file, flowFile)]);
  if (!hasFlow) return;

  const read = readFlow(fs.readFileSync(source, 'utf8'), flowFile);
  if ('findings' in read) throw new ContentError(read.findings);
  const [tag] = tags;
  if (!tag || tags.length > 1) throw new ContentError(oneStepsTag(tags, file, flowFile));

  const words = readStepWords(tag);
  const {line = 1, column = 1} = tag.position?.start ?? {};
  const findings = compareSteps({file, line, column, flowFile}, read.flow, words);
  if (findings.length > 0) throw new ContentError(findings);

  const {steps, ...about} = read.flow;
  tag.attributes.push(
    dataAttribute('flow', about),
    dataAttribute(
      'steps',
      words.map(({title, text, advice}, at) => ({...steps[at], title, text, advice})),
    ),
  );
  tag.children = words.map(({nodes}) => fragment(nodes));
}

/**
 * The remark plugin that joins words and flow.
 * @param options.siteDir absolute path of the project's top folder
 */
export default function stepsRemark({siteDir}: {siteDir: string}) {
  return (tree: Root, vfile: VFile) => joinFlow(tree, vfile.path, siteDir);
}
