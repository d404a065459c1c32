import fs from 'node:fs';
import path from 'node:path';

import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

import type {Language} from '../../language/language';
import {readStatus} from '../../status/status';
import {languageOf} from '../mdx/languageOf';
import {strong, paragraph} from '../mdx/nodes';
import {flowsTable, wordsTable} from './tables';
import {words} from './words';

/** How the edition at `/` is called: editions.json, which the release command writes. */
function currentName(siteDir: string): string {
  const text = fs.readFileSync(path.join(siteDir, 'editions.json'), 'utf8');
  return (JSON.parse(text) as {current: string}).current;
}

function tellAll(siteDir: string, language: Language): RootContent[] {
  const status = readStatus(siteDir);
  const {current, edition} = words[language];
  return [...new Set(status.map((one) => one.edition))].flatMap((name) => {
    const own = status.filter((one) => one.edition === name);
    const title = name === 'current' ? current(currentName(siteDir)) : edition(name);
    return [paragraph(strong(title)), wordsTable(own, language), flowsTable(own, language)];
  });
}

/**
 * The remark plugin that writes the state of every guide in place of `<Status />`.
 * @param options.siteDir absolute path of the project's top folder
 */
export default function statusRemark({siteDir}: {siteDir: string}) {
  return (tree: Root, vfile: VFile) => {
    visit(tree, 'mdxJsxFlowElement', (tag, at, parent) => {
      if (tag.name !== 'Status' || !parent || at === undefined) return;
      parent.children.splice(at, 1, ...tellAll(siteDir, languageOf(vfile.path, siteDir)));
    });
  };
}
