import path from 'node:path';

import type {Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

import {ContentError} from '../../guides/finding';
import {languageOf} from '../mdx/languageOf';
import {attributeOf} from '../mdx/tags';
import {readScenarios} from '../scenarios/readScenarios';
import {callsOf, type ApiDocument} from './document';
import {linkServer} from './linkServer';
import {tellOperation} from './operation';
import {tellNumberCodes, tellProblems} from './problems';
import {readDocument} from './readDocument';
import {words} from './words';
import type {ApiWords} from './words/types';

/** Each thing that `<SandboxApi shows="…" />` can show: a call by its operationId, errors, number-codes. */
function partsOf(document: ApiDocument, siteDir: string, told: ApiWords) {
  const parts = new Map<string, RootContent[]>();
  for (const call of callsOf(document)) parts.set(call.operationId, tellOperation(call, told));
  parts.set('errors', tellProblems(document, readScenarios(siteDir), told));
  parts.set('number-codes', tellNumberCodes(told));
  return parts;
}

function findTags(tree: Root): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'SandboxApi') found.push(node);
  });
  return found;
}

const shownBy = (tag: MdxJsxFlowElement): string => attributeOf(tag, 'shows') ?? '';

/** The page shows every part once: a call that is new, gone or renamed stops the build. */
function comparePage(tags: MdxJsxFlowElement[], parts: string[], file: string): void {
  const shown = tags.map(shownBy);
  const [missing] = parts.filter((part) => !shown.includes(part));
  const wrong = tags.find((_, at) => !parts.includes(shown[at]!) || shown.indexOf(shown[at]!) < at);
  if (!missing && !wrong) return;
  const {line = 1, column = 1} = (wrong ?? tags[0])?.position?.start ?? {};
  const found = wrong ? `shows="${shownBy(wrong)}"` : 'a page without it';
  const expected = missing
    ? `<SandboxApi shows="${missing}" />, which the sandbox has`
    : 'each part of the sandbox once';
  const cure = 'write a tag with a heading and a sentence of its own for each part';
  throw new ContentError([{file, line, column, expected, found, cure}]);
}

interface Options {
  /** Absolute path of the project's top folder. */
  siteDir: string;
  /** Where the OpenAPI document comes from: the sandbox itself, unless a test brings one. */
  read?: (siteDir: string) => Promise<ApiDocument>;
}

/**
 * The remark plugin that writes the sandbox's calls and errors in place of each `<SandboxApi shows="…" />`,
 * from the document that the server serves: the reader's browser is given tables and nothing to run.
 */
export default function openapiRemark({siteDir, read = readDocument}: Options) {
  return async (tree: Root, vfile: VFile) => {
    const tags = findTags(tree);
    if (tags.length === 0) return;
    const told = words[languageOf(vfile.path, siteDir)];
    const parts = partsOf(await read(siteDir), siteDir, told);
    comparePage(tags, [...parts.keys()], path.relative(siteDir, vfile.path));
    linkServer(tree, process.env.SANDBOX_URL ?? '');
    visit(tree, 'mdxJsxFlowElement', (tag, at, parent) => {
      const part = tag.name === 'SandboxApi' ? parts.get(shownBy(tag)) : undefined;
      if (part && parent && at !== undefined) parent.children.splice(at, 1, ...part);
    });
  };
}
