import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {compile} from '@mdx-js/mdx';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import stepsRemark from '../../../src/plugins/steps/remark';
import {flowText} from '../../guides/flowText';

const ids = ['dial', 'payments', 'account', 'amount', 'pin', 'done'];
const heading = (id: string) =>
  `### Step ${id} {/* #${id} */}\n\nText of ${id}.\n\n> Advice of ${id}.\n`;
const page = (steps: string[]) => `# Title\n\n<Steps>\n\n${steps.join('\n')}\n</Steps>\n`;

let siteDir = '';
beforeEach(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-steps-'));
  fs.mkdirSync(path.join(siteDir, 'docs'));
});
afterEach(() => fs.rmSync(siteDir, {recursive: true}));

async function compilePage(mdx: string, flow: string | undefined = flowText): Promise<string> {
  if (flow) fs.writeFileSync(path.join(siteDir, 'docs/a.flow.yaml'), flow);
  const file = {value: mdx, path: path.join(siteDir, 'docs/a.mdx')};
  return String(await compile(file, {remarkPlugins: [[stepsRemark, {siteDir}]], jsx: true}));
}

describe('the steps plugin', () => {
  it('gives each step its screen, its words and its advice', async () => {
    const jsx = await compilePage(page(ids.map(heading)));
    expect(jsx).toContain('"provider": "elsom"');
    expect(jsx).toContain('"kind": "dialler"');
    expect(jsx).toContain('"title": "Step dial"');
    expect(jsx).toContain('"text": "Text of pin."');
    expect(jsx).toContain('"advice": "Advice of pin."');
    expect(jsx.match(/<><_components\.h3>/g)).toHaveLength(6);
  });

  it('leaves a page without flow alone', async () => {
    expect(await compilePage('# Title\n\nText', '')).not.toContain('flow');
  });

  it.each([
    ['a flow that is missing', page([heading('dial')]), '', 'docs/a.mdx:3:1'],
    ['a flow that is wrong', page(ids.map(heading)), 'provider: 1', 'docs/a.flow.yaml:1:'],
    ['a page without its steps', '# Title\n', flowText, 'docs/a.mdx:1:1'],
    ['a missing step', page(ids.slice(1).map(heading)), flowText, 'docs/a.mdx:3:1'],
    ['a surplus step', page([...ids, 'more'].map(heading)), flowText, 'docs/a.mdx:41:1'],
    ['steps in another order', page(ids.toReversed().map(heading)), flowText, 'docs/a.mdx:5:1'],
  ])('stops the build at %s', async (_what, mdx, flow, where) => {
    await expect(compilePage(mdx, flow)).rejects.toThrow(where);
  });
});
