import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

import type {Finding} from '../guides/finding';
import {knownTags} from './tags';

const shown = knownTags.map((name) => `<${name}>`).join(', ');

/** Tells of tags that no page knows: a build stops over them without telling the line. */
export function checkTags(tree: Root, file: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('name' in node) || !node.name || !/^[A-Z]/.test(node.name)) return;
    if (knownTags.includes(node.name)) return;
    const {line = 1, column = 1} = node.position?.start ?? {};
    findings.push({
      ...{file, line, column},
      expected: `one of ${shown}`,
      found: `<${node.name}>`,
      cure: 'correct its name, or write "\\<" where "<" is meant as text',
    });
  });
  return findings;
}
