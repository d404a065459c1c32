import {describe, expect, it} from 'vitest';

import {KY_GUIDE, RU_GUIDE} from './checks/mistake';
import {RU, smallSite} from './checks/smallSite';
import {tellMistakes} from './checks/tellMistakes';

describe('checkContent', () => {
  it('is silent on good content', () => {
    expect(tellMistakes({})).toEqual([]);
  });

  it('lets a draft miss a translation, and nothing else', () => {
    expect(tellMistakes({[RU_GUIDE]: null}, 'draft')).toEqual([]);
    expect(tellMistakes({[KY_GUIDE]: null}, 'draft').join()).toContain('never shown');
  });

  it('tells of every mistake at once, in the order of the files', () => {
    const told = tellMistakes({
      [KY_GUIDE]: ['SMS келет', 'ПИН келет'],
      [RU_GUIDE]: ['Придёт SMS', 'вы: ПИН'],
      'docs/index.mdx': ['## Ways {/* #ways */}', '## Ways'],
    });
    const places = told.map((finding) => finding.split(':', 2).join(':'));
    expect(places).toEqual([
      `${KY_GUIDE}:36`,
      `${KY_GUIDE}:44`,
      'docs/index.mdx:7',
      `${RU_GUIDE}:36`,
      `${RU_GUIDE}:36`,
      `${RU}/index.mdx:7`,
    ]);
  });

  it('checks a frozen edition by its own flows, labels and words', () => {
    const frozen = Object.entries(smallSite).map(([file, text]) => [
      file.replace(/^docs\//, 'versioned_docs/version-1.0/').replace('current', 'version-1.0'),
      text,
    ]);
    const files = {'versions.json': '["1.0"]', ...Object.fromEntries(frozen)};
    expect(tellMistakes(files)).toEqual([]);
    const page = 'versioned_docs/version-1.0/elsom/top-up.mdx';
    const [told] = tellMistakes({...files, [page]: files[page].replace('«Платежи»', '«Чек»')});
    expect(told).toContain(`${page}:20:`);
  });

  it('is silent on 240 good pages', () => {
    const guides = Object.entries(smallSite).filter(([file]) => file.includes('top-up'));
    const copies = Array.from({length: 120}, (_, nth) =>
      guides.map(([file, text]) => [file.replace('top-up', `way-${nth}`), text]),
    );
    expect(tellMistakes(Object.fromEntries(copies.flat()))).toEqual([]);
  }, 30_000);
});
