import type {DocusaurusConfig} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';

import {writeRobots} from '../../../src/plugins/sitemap';
import {createSitemapItems} from '../../../src/plugins/sitemap/items';

const site = 'https://tolom.example';

async function linksOf(url: string): Promise<unknown> {
  const [item] = await createSitemapItems({
    siteConfig: {} as DocusaurusConfig,
    routes: [],
    defaultCreateSitemapItems: async () => [{url: site + url}],
  });
  return item;
}

describe('the sitemap', () => {
  it.each([
    ['/elsom/top-up-ussd/', '/elsom/top-up-ussd/'],
    ['/ru/elsom/top-up-ussd/', '/elsom/top-up-ussd/'],
    ['/', '/'],
    ['/ru/', '/'],
    ['/rules/', '/rules/'],
  ])('names for %s the page in both languages', async (url, path) => {
    expect(await linksOf(url)).toEqual({
      url: site + url,
      links: [
        {lang: 'ky', url: site + path},
        {lang: 'ru', url: `${site}/ru${path}`},
        {lang: 'x-default', url: site + path},
      ],
    });
  });

  it('is told to search engines in both languages', () => {
    expect(writeRobots(site).trim().split('\n').slice(-2)).toEqual([
      `Sitemap: ${site}/sitemap.xml`,
      `Sitemap: ${site}/ru/sitemap.xml`,
    ]);
  });
});
