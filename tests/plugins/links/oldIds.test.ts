import fs from 'node:fs';
import path from 'node:path';

import {compile} from '@mdx-js/mdx';
import type {Root} from 'hast';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import oldIdsRehype from '../../../src/plugins/links/oldIds';
import {writeSite} from './site';

let siteDir = '';
beforeAll(() => {
  siteDir = writeSite();
});
afterAll(() => fs.rmSync(siteDir, {recursive: true}));

/** What Docusaurus does before: it gives the heading its id. */
const idsOfHeadings = () => (tree: Root) => {
  for (const node of tree.children) if (node.type === 'element') node.properties.id = 'dial';
};

async function compilePage(page: string): Promise<string> {
  const file = {value: '### Терүү', path: path.join(siteDir, page)};
  const rehypePlugins = [idsOfHeadings, [oldIdsRehype, {siteDir}] as const];
  return String(await compile(file, {rehypePlugins: rehypePlugins as never, jsx: true}));
}

describe('the old id of a renamed step', () => {
  it.each([
    'docs/elsom/top-up.mdx',
    'i18n/ru/docusaurus-plugin-content-docs/current/elsom/top-up.mdx',
  ])('is a second anchor in the heading of %s', async (page) => {
    expect(await compilePage(page)).toContain(
      '<_components.h3 id="dial"><_components.span id="call" />{"Терүү"}',
    );
  });

  it('leads on from the top of the page where the step is on another one', async () => {
    const jsx = await compilePage('docs/index.mdx');
    expect(jsx).toContain('id="gone" className="moved"');
    expect(jsx).toContain('href="/elsom/top-up/#dial">{"Бул кадам азыр башка баракта."}');
  });

  it('is left alone in a frozen edition, which keeps it', async () => {
    expect(await compilePage('versioned_docs/version-1.0/elsom/top-up.mdx')).not.toContain('call');
  });
});
