import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {readDocument} from './readDocument';

const contentFolders = ['docs', 'versioned_docs', 'i18n'];

/** Asks the sandbox what the pages tell of it, and makes them depend on it: they never tell of yesterday's. */
export default function openapiPlugin({siteDir}: LoadContext): Plugin {
  const folderOf = (folder: string) => path.join(siteDir, folder);
  // The sandbox starts while the content is read. If it does not, the page that needs it says so.
  readDocument(siteDir).catch(() => undefined);
  return {
    name: 'tolom-openapi',
    configureWebpack() {
      return {
        module: {
          rules: [
            {
              test: /\.mdx$/,
              // Docusaurus reads the folders of every rule for MDX, and stumbles over a rule without.
              include: contentFolders.map(folderOf),
              enforce: 'pre',
              loader: folderOf('src/plugins/openapi/dependOnSandbox.cjs'),
              options: {folders: [folderOf('src/sandbox')]},
            },
          ],
        },
      };
    },
  };
}
