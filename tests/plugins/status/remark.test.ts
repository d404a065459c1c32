import fs from 'node:fs';
import path from 'node:path';

import {createProcessor} from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import {afterEach, describe, expect, it} from 'vitest';

import statusRemark from '../../../src/plugins/status/remark';
import {edit, KY_GUIDE, writeAgreedSite} from '../../freshness/agreedSite';

let siteDir = '';
afterEach(() => fs.rmSync(siteDir, {recursive: true}));

async function compile(page: string): Promise<string> {
  const plugins = [remarkGfm, [statusRemark, {siteDir}]] as unknown as [];
  const processor = createProcessor({remarkPlugins: plugins, jsx: true});
  const file = {value: '# A\n\n<Status />\n', path: path.join(siteDir, page)};
  return String(await processor.process(file));
}

describe('<Status />', () => {
  it('is a table of every guide in both languages, with links into each', async () => {
    siteDir = writeAgreedSite({'editions.json': '{"current": "2.0"}'});
    edit(siteDir, KY_GUIDE, 'SMS келет.', 'SMS эртең келет.');
    const jsx = await compile('i18n/ru/docusaurus-plugin-content-docs/current/status.mdx');
    expect(jsx).toContain('Редакция 2.0 (текущая)');
    expect(jsx).toContain('<a href="/elsom/top-up/" hreflang="ky" translate="no">');
    expect(jsx).toContain('<a href="/ru/elsom/top-up/" hreflang="ru" translate="no">');
    expect(jsx).toContain('27 из 182 знаков');
    const cells = [...jsx.matchAll(/<_components\.td>\{"([^"]*)"\}/g)].map(([, text]) => text);
    expect(cells.slice(0, 6)).toEqual(['кыргызский', '6', '6', '0', '0', '0']);
    expect(cells.slice(8, 14)).toEqual(['русский', '6', '5', '1', '0', '0']);
    expect(cells).toContain('ещё не проверено');
  });
});
