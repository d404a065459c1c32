import fs from 'node:fs';

import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';

import {flow} from '../../src/guides/flow';
import {parsePage} from '../../src/guides/parsePage';
import {someOf} from '../house/someOf';

const snippets = z.record(
  z.string(),
  z.strictObject({
    scope: z.string(),
    prefix: z.string(),
    description: z.string(),
    body: z.array(z.string()),
  }),
);

/** The text that an editor puts in: of several choices the first, of a hint its words. */
function expand(body: string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '');
}

function readSnippets(file: string): [name: string, text: string][] {
  const all = snippets.parse(parse(fs.readFileSync(`.vscode/${file}`, 'utf8')));
  return Object.entries(all).map(([name, {body}]) => [name, expand(body)]);
}

describe('The snippets', () => {
  const steps = readSnippets('flow.code-snippets').filter(([name]) => name.startsWith('Step'));

  it.each(someOf(steps))('write a step that a flow takes: %s', (_name, text) => {
    expect(flow.shape.steps.safeParse(parse(text)).error).toBeUndefined();
  });

  it.each(someOf(readSnippets('words.code-snippets')))(
    'write words that can be read: %s',
    (_name, text) => {
      expect(parsePage(text, 'page.mdx')).not.toHaveProperty('finding');
    },
  );
});
