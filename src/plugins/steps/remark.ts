import fs from 'node:fs';
import path from 'node:path';

import type {Root} from 'mdast';
import type {VFile} from 'vfile';

import {compareSteps} from '../../guides/compareSteps';
import {ContentError, type Finding} from '../../guides/finding';
import {flowFileOf} from '../../guides/flowFile';
import {readFlow} from '../../guides/readFlow';
import {countStepsTags, findStepsTags, startOf} from '../../guides/stepsTag';
import {readStepWords} from '../../guides/stepWords';
import {dataAttribute, fragment} from '../mdx/tags';

function stopAt(findings: Finding[]): void {
  if (findings.length > 0) throw new ContentError(findings);
}

/** Joins the words under `<Steps>` with the flow beside the page: a screen and an id for each step. */
function joinFlow(tree: Root, page: string, siteDir: string): void {
  const inSite = (name: string) => path.relative(siteDir, name).split(path.sep).join('/');
  const source = flowFileOf(page, siteDir);
  const [file, flowFile] = [inSite(page), inSite(source)];
  const hasFlow = fs.existsSync(source);
  const tags = findStepsTags(tree);
  const read = hasFlow ? readFlow(fs.readFileSync(source, 'utf8'), flowFile) : undefined;
  if (read && 'findings' in read) throw new ContentError(read.findings);
  stopAt(countStepsTags(tags, {file, flowFile, hasFlow}));
  const [tag] = tags;
  if (!tag || !read) return;

  const words = readStepWords(tag);
  stopAt(compareSteps({file, ...startOf(tag), flowFile}, read.flow, words));
  const {steps, ...about} = read.flow;
  // The reader is told of the check at the foot of the page, and no script asks for it.
  delete about.checked;
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
