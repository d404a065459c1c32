import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

const contentFolders = ['docs', 'versioned_docs', 'i18n'];

/** Makes the pages that tell of the sandbox depend on it, so that they never tell of yesterday's. */
export default function openapiPlugin({siteDir}: LoadContext): Plugin {
  const folderOf = (folder: string) => path.join(siteDir, folder);
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
