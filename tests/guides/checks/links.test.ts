import {describe, expect, it} from 'vitest';

import {KY_GUIDE, placeOf, itTellsOf} from './mistake';
import {RU} from './smallSite';
import {tellMistakes} from './tellMistakes';

describe('The check of links', () => {
  itTellsOf([
    [
      'an absolute link',
      {[KY_GUIDE]: ['(index.mdx#ways)', '(/elsom/top-up#pin)']},
      placeOf(KY_GUIDE, '[жолдор]'),
      "leaves the reader's edition",
      'write elsom/top-up.mdx#pin',
    ],
    [
      'a link from the page’s own folder',
      {'docs/index.mdx': ['(elsom/', '(./elsom/']},
      'docs/index.mdx:9:1',
      'not translated yet',
      'write elsom/top-up.mdx#dial',
    ],
    [
      'a link to a page that does not exist',
      {[KY_GUIDE]: ['(index.mdx#ways)', '(help.mdx)']},
      placeOf(KY_GUIDE, '[жолдор]'),
      'no such page',
      'correct the link',
    ],
    [
      'a link to a heading that does not exist',
      {[KY_GUIDE]: ['(index.mdx#ways)', '(index.mdx#way)']},
      placeOf(KY_GUIDE, '[жолдор]'),
      'no such id',
      'correct the link',
    ],
    [
      'a link that dials another number than it shows',
      {[KY_GUIDE]: ['tel:0312960888', 'tel:0312960880']},
      placeOf(KY_GUIDE, '[0312'),
      '"tel:0312960880"',
      'write tel:0312960888',
    ],
  ]);

  it('knows the addresses that open the practice of a guide', () => {
    const to = (id: string) => {
      const change = (file: string) => [file, ['#dial)', `#${id})`] as [string, string]];
      return tellMistakes(Object.fromEntries(['docs', RU].map((at) => change(`${at}/index.mdx`))));
    };
    expect(to('practise-pin')).toEqual([]);
    expect(to('fail-limit')).toEqual([]);
    expect(to('fail-invoice-paid').join()).toContain('"fail-invoice-paid"');
  });
});
