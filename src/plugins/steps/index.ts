import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {recordFileOf} from '../../freshness/record';
import {contentRootOf, flowFileOf, placeOf} from '../../guides/flowFile';
import {languages} from '../../language/language';

const contentFolders = ['docs', 'versioned_docs', 'i18n'];

/** What a page's notes are made from: the words of both languages and what was agreed on. */
function comparedWith(page: string, siteDir: string): string[] {
  const {files, folder} = placeOf(page, siteDir);
  const words = languages.map((language) => files[language]);
  return [...words, recordFileOf(folder)].map((file) => path.join(siteDir, file));
}

/** Makes every page depend on what it is made from, so that an edit of the flow shows at once. */
export default function stepsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'tolom-steps',
    configureWebpack() {
      return {
        module: {
          rules: [
            {
              test: /\.mdx$/,
              // Docusaurus reads the folders of every rule for MDX, and stumbles over a rule without.
              include: contentFolders.map((folder) => path.join(siteDir, folder)),
              enforce: 'pre',
              loader: path.join(siteDir, 'src/plugins/steps/dependOnFlow.cjs'),
              options: {
                flowFileOf: (page: string) => flowFileOf(page, siteDir),
                contentRootOf: (page: string) => contentRootOf(page, siteDir),
                comparedWith: (page: string) => comparedWith(page, siteDir),
                contentFolders: contentFolders.map((folder) => path.join(siteDir, folder)),
              },
            },
          ],
        },
      };
    },
  };
}
