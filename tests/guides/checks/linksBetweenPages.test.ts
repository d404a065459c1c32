import {describe, expect, it} from 'vitest';

import {FLOW, KY_GUIDE, RU_GUIDE} from './mistake';
import {RU, smallSite} from './smallSite';
import {tellMistakes, type Change} from './tellMistakes';

/** What is told of the last link of the guide, written so in both languages, or in Russian otherwise. */
function tell(ky: string, ru = ky, more: Record<string, Change> = {}): string[] {
  const write = (link: string): Change => ['(index.mdx#ways)', `(${link})`];
  return tellMistakes({[KY_GUIDE]: write(ky), [RU_GUIDE]: write(ru), ...more});
}

describe('a link between pages', () => {
  it('may lead to a heading of its own page, if there is one', () => {
    expect(tell('#pin')).toEqual([]);
    expect(tell('#none').join()).toContain('no such id');
  });

  it('may lead to a page, and to its top', () => {
    expect(tell('index.mdx')).toEqual([]);
  });

  it.each([
    ['/elsom/top-up#pin', 'write elsom/top-up.mdx#pin'],
    ['/ru/elsom/top-up/#pin', 'write elsom/top-up.mdx#pin'],
    ['/elsom/top-up', 'write elsom/top-up.mdx\n'],
    ['/nowhere', 'link to the page’s .mdx file'],
    ['/?from=/elsom/top-up', 'link to the page’s .mdx file'],
  ])('that is absolute, as %s, is told how it is written', (url, cure) => {
    const told = tell(url);
    expect(told).toHaveLength(2);
    expect(`${told[0]}\n`).toContain(cure);
  });

  it('is the same link, however it is written', () => {
    const told = tell('elsom/top-up.mdx#pin', 'top-up.mdx#pin');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('write elsom/top-up.mdx#pin');
  });

  it.each([
    ['index.mdx#ways', 'index.mdx'],
    ['elsom/top-up.mdx#pin', 'elsom/top-up.mdx#done'],
    ['index.mdx', 'elsom/top-up.mdx'],
  ])('is another link if it leads from %s to %s', (ky, ru) => {
    expect(tell(ky, ru).join()).toContain('say the same link in both languages');
  });

  it('leads nowhere if its page has a flow and no words', () => {
    const told = tell('elsom/web.mdx', 'elsom/web.mdx', {
      'docs/elsom/web.flow.yaml': smallSite[FLOW]!,
    });
    expect(told.filter((finding) => finding.includes('no such page'))).toHaveLength(2);
  });

  it('leads to the words of the other language where a page has none in this one', () => {
    const web = {'docs/elsom/web.mdx': '# Сайт\n\n## Ачуу {/* #open */}\n'};
    const about = (id: string) => {
      const url = `elsom/web.mdx#${id}`;
      return tell(url, url, web).filter((finding) => finding.includes('no such id'));
    };
    expect(about('open')).toEqual([]);
    expect(about('none').map((finding) => finding.split(':')[0])).toEqual([KY_GUIDE, RU_GUIDE]);
  });

  it('is left alone while nobody can read its page', () => {
    const broken = '# Сайт\n\n{\n';
    const told = tell('elsom/web.mdx#open', 'elsom/web.mdx#open', {
      'docs/elsom/web.mdx': broken,
      [`${RU}/elsom/web.mdx`]: broken,
    });
    expect(told).toHaveLength(2);
    expect(told.join()).not.toContain('no such');
  });
});
