import {describe} from 'vitest';

import {FLOW, KY_GUIDE, RU_GUIDE, placeOf, itTellsOf} from './mistake';
import {RU, smallSite} from './smallSite';

describe('The check of pages', () => {
  itTellsOf([
    [
      'a page that is not translated',
      {[`${RU}/index.mdx`]: null},
      'docs/index.mdx:1:1',
      'no such file',
      'translate the page',
    ],
    [
      'a page that exists only in a translation',
      {[`${RU}/elsom/web.mdx`]: '# Сайт\n'},
      `${RU}/elsom/web.mdx:1:1`,
      'never shown',
      'write the Kyrgyz page',
    ],
    [
      'a page at another address in the translation',
      {[RU_GUIDE]: ['sidebar_position: 1', 'slug: /a']},
      `${RU_GUIDE}:3:1`,
      'slug: /a',
      'the same in both languages',
    ],
    [
      'a page that cannot be read',
      {[KY_GUIDE]: ['SMS келет.', 'SMS {келет.']},
      `${KY_GUIDE}:`,
      'closing brace',
      'write \\{',
    ],
    [
      'front matter that cannot be read',
      {[KY_GUIDE]: ['title: Толуктоо', 'title: *900#']},
      `${KY_GUIDE}:2:8`,
      'alias',
      'begins with *',
    ],
    [
      'a flow without words',
      {'docs/elsom/web.flow.yaml': smallSite[FLOW]!},
      'docs/elsom/web.flow.yaml:1:1',
      'no such file',
      'write the page',
    ],
    [
      'words without a flow',
      {[FLOW]: null},
      placeOf(KY_GUIDE, '<Steps>'),
      'no such file',
      'write the flow file',
    ],
    [
      'a provider nobody knows',
      {[FLOW]: ['provider: elsom', 'provider: elsim']},
      `${FLOW}:1:1`,
      '"elsim"',
      'add the provider',
    ],
  ]);
});
