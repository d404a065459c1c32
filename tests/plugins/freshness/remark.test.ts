import fs from 'node:fs';
import path from 'node:path';

import {createProcessor} from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import freshnessRemark from '../../../src/plugins/freshness/remark';
import stepsRemark from '../../../src/plugins/steps/remark';
import {edit, KY_GUIDE, RU_GUIDE, writeAgreedSite} from '../../freshness/agreedSite';

let siteDir = '';
beforeEach(() => (siteDir = writeAgreedSite()));
afterEach(() => fs.rmSync(siteDir, {recursive: true}));

/** The page as MDX makes it, with our plugins in the order of the site. */
async function compilePage(file: string): Promise<string> {
  const remarkPlugins = [
    remarkFrontmatter,
    ...[stepsRemark, freshnessRemark].map((plugin) => [plugin, {siteDir}] as const),
  ];
  const processor = createProcessor({remarkPlugins: remarkPlugins as [], jsx: true});
  const place = path.join(siteDir, file);
  return String(await processor.process({value: fs.readFileSync(place, 'utf8'), path: place}));
}

describe('a page', () => {
  it('says in the older language which step is behind, and links to it in the other', async () => {
    edit(siteDir, KY_GUIDE, 'SMS келет.', 'SMS эртең келет.');
    const russian = await compilePage(RU_GUIDE);
    const note = 'Кыргызский текст изменился позже';
    expect(russian.split(note)).toHaveLength(2);
    // Under its own heading, before its words.
    expect(russian.indexOf(note)).toBeGreaterThan(russian.indexOf('{"SMS"}</_components.h3>'));
    expect(russian).toMatch(/<a href="\/elsom\/top-up\/#done" hreflang="ky">/);
    expect(await compilePage(KY_GUIDE)).not.toContain('кийин өзгөргөн');
  });

  it('says so in Kyrgyz too, and nothing when both changed', async () => {
    edit(siteDir, RU_GUIDE, 'Придёт SMS.', 'Завтра придёт SMS.');
    const kyrgyz = await compilePage(KY_GUIDE);
    expect(kyrgyz).toContain('Орусча текст кийин өзгөргөн');
    expect(kyrgyz).toMatch(/<a href="\/ru\/elsom\/top-up\/#done" hreflang="ru">/);
    edit(siteDir, KY_GUIDE, 'SMS келет.', 'SMS эртең келет.');
    expect(await compilePage(KY_GUIDE)).not.toContain('кийин өзгөргөн');
  });

  it('keeps the note out of the words that practice and search know', async () => {
    edit(siteDir, KY_GUIDE, 'SMS келет.', 'SMS эртең келет.');
    expect(await compilePage(RU_GUIDE)).toContain('"advice": ""');
  });

  it('shows what is to be written as that', async () => {
    edit(siteDir, RU_GUIDE, 'Придёт SMS.', '<ToWrite />');
    const russian = await compilePage(RU_GUIDE);
    expect(russian).toContain('Это место ещё не написано.');
    expect(russian).not.toContain('ToWrite');
    edit(siteDir, RU_GUIDE, 'Введите сумму.', 'Введите <ToWrite />');
    expect(await compilePage(RU_GUIDE)).toContain('"Введите "}{"Это место ещё не написано.');
  });

  it('says at its foot when a person checked it, and that nobody did', async () => {
    expect(await compilePage(KY_GUIDE)).toContain('Бул колдонмо чыныгы кызматта текшериле элек.');
    edit(siteDir, 'docs/elsom/top-up.flow.yaml', 'steps:', 'checked: 2026-11-03\nsteps:');
    expect(await compilePage(KY_GUIDE)).toContain('2026-жылдын 3-ноябры');
    const russian = await compilePage(RU_GUIDE);
    expect(russian).toContain('Проверено на настоящем сервисе: 3 ноября 2026 года.');
    expect(russian).not.toContain('"checked"');
  });

  it('without a flow has no such foot', async () => {
    expect(await compilePage('docs/index.mdx')).not.toContain('чыныгы');
  });
});
