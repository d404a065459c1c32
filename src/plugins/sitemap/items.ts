import type {Options} from '@docusaurus/plugin-sitemap';

import {languagePart} from '../../language/languagePart';
import {languages} from '../../language/language';

type CreateItems = NonNullable<Options['createSitemapItems']>;

/** The path of a page without its language. */
const bare = (path: string) => path.replace(/^\/ru(?=\/)/, '');

/**
 * Names for every page of a sitemap its twins in both languages; a reader of neither is sent to the
 * Kyrgyz one. See https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export const createSitemapItems: CreateItems = async ({defaultCreateSitemapItems, ...given}) => {
  const items = await defaultCreateSitemapItems(given);
  return items.map((item) => {
    const {origin, pathname} = new URL(item.url);
    const addressIn = (language: (typeof languages)[number]) =>
      origin + languagePart(language) + bare(pathname);
    const links = languages.map((lang) => ({lang: lang as string, url: addressIn(lang)}));
    return {...item, links: [...links, {lang: 'x-default', url: addressIn('ky')}]};
  });
};
