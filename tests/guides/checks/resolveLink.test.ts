import {describe, expect, it} from 'vitest';

import {resolveLink} from '../../../src/guides/checks/resolveLink';

const pages = ['index', 'elsom/web', 'banks/optima/web'];
const resolve = (url: string, from = 'elsom/top-up') =>
  resolveLink(url, from, (path) => pages.includes(path));

describe('resolveLink', () => {
  it.each([
    ['#pin', 'elsom/top-up', 'pin'],
    ['web.mdx', 'elsom/web', undefined],
    ['web.md#pin', 'elsom/web', 'pin'],
    ['web.mdx?lang=ru#pin', 'elsom/web', 'pin'],
    ['elsom/web.mdx', 'elsom/web', undefined],
    ['index.mdx', 'index', undefined],
    ['./none.mdx', 'elsom/none', undefined],
    ['../index.mdx', 'index', undefined],
    ['../../../index.mdx', 'index', undefined],
    ['../none/./page.mdx', 'none/page', undefined],
    ['none.mdx', 'none', undefined],
    ['a/note:1.mdx', 'a/note:1', undefined],
    ['old.md.mdx', 'old.md', undefined],
  ])('takes %s for the page %s', (url, path, id) => {
    expect(resolve(url)).toEqual({to: 'page', path, id});
  });

  it('looks beside the page first, however deep that lies', () => {
    const from = 'banks/optima/top-up';
    expect(resolve('web.mdx', from)).toMatchObject({path: 'banks/optima/web'});
    expect(resolve('../web.mdx', from)).toMatchObject({path: 'banks/web'});
  });

  it.each(['', 'https://elsom.kg/a.mdx', 'tel:0312960888', 'paper.pdf', 'a.mdx.pdf', 'a.mdx/b'])(
    'leaves "%s" to others',
    (url) => {
      expect(resolve(url)).toEqual({to: 'outside', url});
    },
  );
});
