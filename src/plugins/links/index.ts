import fs from 'node:fs';
import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {readCatalog} from '../../guides/catalog';
import {REDIRECTS_FILE} from '../../guides/published';
import {readInline} from './readInline';
import {listWayposts, type Waypost} from './wayposts';
import {writeWaypost} from './writeWaypost';

function save(folder: string, post: Waypost): void {
  const place = path.join(folder, post.path);
  fs.mkdirSync(place, {recursive: true});
  fs.writeFileSync(path.join(place, 'index.html'), writeWaypost(post));
}

/** Permanent links: the pages under /go/, the addresses that moved, and what each page does with links. */
export default function linksPlugin({siteDir, i18n}: LoadContext): Plugin {
  return {
    name: 'tolom-links',
    configureWebpack() {
      return {
        module: {
          rules: [
            {
              test: /\.mdx$/,
              include: ['docs', 'i18n'].map((folder) => path.join(siteDir, folder)),
              enforce: 'pre',
              loader: path.join(siteDir, 'src/plugins/links/dependOnRedirects.cjs'),
              options: {file: path.join(siteDir, REDIRECTS_FILE)},
            },
          ],
        },
      };
    },
    injectHtmlTags: () => ({
      postBodyTags: [
        {tagName: 'div', attributes: {id: 'told', class: 'told', role: 'status'}},
        {tagName: 'script', innerHTML: readInline('links')},
      ],
    }),
    // One page serves both languages: it is written once, with the language at "/".
    async postBuild({outDir}) {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      listWayposts(readCatalog(siteDir)).forEach((post) => save(outDir, post));
    },
  };
}
