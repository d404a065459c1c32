import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {contentRootOf, flowFileOf} from '../../guides/flowFile';

const contentFolders = ['docs', 'versioned_docs', 'i18n'];

/** Makes every page depend on its flow file, so that an edit of the flow shows at once. */
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
              },
            },
          ],
        },
      };
    },
  };
}
