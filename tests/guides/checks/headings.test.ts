import {describe} from 'vitest';

import {KY_GUIDE, RU_GUIDE, placeOf, itTellsOf} from './mistake';
import {RU} from './smallSite';

describe('The check of headings', () => {
  itTellsOf([
    [
      'a heading without id',
      {[KY_GUIDE]: ['## Жардам {/* #help */}', '## Жардам']},
      placeOf(KY_GUIDE, '## Жардам'),
      '"Жардам" without one',
      'add an id',
    ],
    [
      'an id in other letters',
      {[KY_GUIDE]: ['#help', '#жардам']},
      placeOf(KY_GUIDE, '## Жардам'),
      '"жардам"',
      'write the id so',
    ],
    [
      'an id twice on a page',
      {[KY_GUIDE]: ['#help', '#steps']},
      placeOf(KY_GUIDE, '## Жардам'),
      'a second time',
      'another id',
    ],
    [
      'an id that differs between the languages',
      {[RU_GUIDE]: ['#help', '#ask']},
      placeOf(RU_GUIDE, '## Помощь'),
      '"ask", which is not there',
      'the same ids',
    ],
    [
      'headings in another order',
      {
        'docs/index.mdx': ['## Ways', '## A {/* #a */}\n\n## Ways'],
        [`${RU}/index.mdx`]: ['#dial)\n', '#dial)\n\n## A {/* #a */}\n'],
      },
      `${RU}/index.mdx:7:1`,
      '"ways" (level 2)',
      'one order',
    ],
  ]);
});
