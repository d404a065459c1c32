import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

interface Request {
  request: string;
  context: string;
}

const inPlace = (file: string) => path.join(__dirname, 'instead', file);

/** Of the words in both languages a page shows one: the other's come with the other's pages. */
function leaveOutOtherWords(locale: string) {
  return (resource: Request) => {
    const isOfWords = /[\\/]src[\\/](components|numbers|search)[\\/](.+[\\/])?words\b/.test(
      resource.context,
    );
    if (isOfWords && resource.request !== `./${locale}`) resource.request = inPlace('words.ts');
  };
}

/** Docusaurus fetches the page behind every link that is seen; ours asks first what that costs. */
function prefetchCarefully(resource: Request): void {
  if (/docusaurus[\\/]core[\\/]lib[\\/]client$/.test(resource.context)) {
    resource.request = inPlace('prefetch.ts');
  }
}

/** Leaves out of the scripts what no reader needs: a code highlighter, the other language's words. */
export default function leanPlugin({i18n}: LoadContext): Plugin {
  return {
    name: 'tolom-lean',
    // The styles are written for the browsers that are supported, and the minifier knows these too.
    configurePostCss: (options) => ({...options, plugins: []}),
    configureWebpack(_config, isServer, {currentBundler}) {
      const alias = {
        'prism-react-renderer$': inPlace('prism.ts'),
        // The server's part of Docusaurus calls more of it, and costs no reader anything.
        ...(!isServer && {tslib$: inPlace('tslib.ts')}),
      };
      const Replace = currentBundler.instance.NormalModuleReplacementPlugin;
      return {
        resolve: {alias},
        module: {
          rules: [
            {test: /docusaurus\.config\.mjs$/, loader: path.join(__dirname, 'dropTemplate.cjs')},
          ],
        },
        plugins: [
          new Replace(/^\.\/(ky|ru)$/, leaveOutOtherWords(i18n.currentLocale)),
          new Replace(/^\.\/prefetch$/, prefetchCarefully),
        ],
      };
    },
  };
}
