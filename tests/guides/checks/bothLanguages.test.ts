import {describe, expect, it} from 'vitest';

import {FLOW, KY_GUIDE, RU_GUIDE} from './mistake';
import {RU, smallSite} from './smallSite';
import {tellMistakes, type Change} from './tellMistakes';

const unlike = (changes: Record<string, Change>) =>
  tellMistakes(changes).filter((finding) => finding.includes('in both languages'));

describe('what differs between the languages', () => {
  it('is told once, where one stands instead of the other', () => {
    expect(unlike({[RU_GUIDE]: ['ИНН **14 цифр**', 'ИНН **16 цифр**']})).toHaveLength(1);
  });

  it('is told once, however often it stands under the heading', () => {
    expect(unlike({[KY_GUIDE]: ['SMS келет', '5 жана 5 SMS келет']})).toHaveLength(1);
    expect(unlike({[RU_GUIDE]: ['Придёт SMS', '5 и 5 SMS']})).toHaveLength(1);
    expect(unlike({[KY_GUIDE]: ['SMS келет', '5 жана 6 SMS келет']})).toHaveLength(2);
  });

  it('is a number here and the same as a label there', () => {
    const told = unlike({
      [KY_GUIDE]: ['SMS келет', '5 SMS келет'],
      [RU_GUIDE]: ['Придёт SMS', '«5» SMS'],
    }).join();
    expect(told).toContain('the number "5"');
    expect(told).toContain('no label that is not at');
  });

  it('is not looked for under headings that have no id yet', () => {
    const told = tellMistakes({
      'docs/index.mdx': ['## Ways {/* #ways */}', '## A\n\n1\n\n## B\n\n2'],
      [`${RU}/index.mdx`]: ['## Ways {/* #ways */}', '## B\n\n2\n\n## A\n\n1'],
    });
    expect(told.join()).toContain('"A" without one');
    expect(told.join()).not.toContain('the same number in both languages');
  });

  it('is not looked for where the words are still to come', () => {
    const told = tellMistakes({[RU_GUIDE]: ['Введите **14 цифр**', '<ToWrite />']}).join();
    expect(told).not.toContain('in both languages');
    expect(told).not.toContain('nothing of it');
  });

  it('may be the level of a heading', () => {
    const told = tellMistakes({[RU_GUIDE]: ['## Помощь', '### Помощь']}).join();
    expect(told).toContain('"help" (level 2) here');
  });

  it('is no order of headings as long as one lacks its id', () => {
    const help = '## Жардам {/* #help */}';
    const told = tellMistakes({[KY_GUIDE]: [help, `## Көмөк\n\n${help}`]});
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"Көмөк" without one');
  });

  it('is told of a heading that stands twice in one of them', () => {
    const told = tellMistakes({
      [`${RU}/index.mdx`]: ['#dial)\n', '#dial)\n\n## W {/* #ways */}\n'],
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('a second time');
  });
});

describe('a page in one language', () => {
  it('is told of once, as missing or as never shown', () => {
    expect(tellMistakes({[`${RU}/elsom/web.mdx`]: '# Сайт\n'})).toHaveLength(1);
    expect(tellMistakes({'docs/elsom/web.mdx': '# Сайт\n'})).toHaveLength(1);
  });

  it('is no translation without a source where there is a flow alone', () => {
    expect(tellMistakes({'docs/elsom/web.flow.yaml': smallSite[FLOW]!}).join()).not.toContain(
      'never shown',
    );
  });
});
