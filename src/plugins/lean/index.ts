import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';
import {globSync} from 'tinyglobby';

import {otherLanguage, type Language} from '../../language/language';
import {shortenScripts} from './minimizer';

const here = path.resolve('src/plugins/lean');
/** Files that Docusaurus makes for the scripts of every page. */
const OF_DOCUSAURUS =
  /\.docusaurus\S*[\\/](docusaurus\.config\.mjs|site-metadata\.json|codeTranslations\.json|registry\.js)$/;

const inPlace = (file: string) => path.join(here, 'instead', file);

/** Of the words in both languages a page shows one: the other's come with the other's pages. */
function insteadOfOtherWords(siteDir: string, language: Language): Record<string, string> {
  const words = `src/{components,numbers,search}/**/words/**/${otherLanguage[language]}.ts`;
  const files = globSync(words, {cwd: siteDir, absolute: true});
  return Object.fromEntries(files.map((file) => [`${path.normalize(file)}$`, inPlace('words.ts')]));
}

/**
 * Leaves out of the scripts what no reader needs: a code highlighter, the other language's words, settings of
 * the build.
 */
export default function leanPlugin({siteDir, i18n}: LoadContext): Plugin {
  const language = i18n.currentLocale as Language;
  return {
    name: 'tolom-lean',
    configureWebpack(config, isServer, utils) {
      const alias = {
        ...insteadOfOtherWords(siteDir, language),
        'prism-react-renderer$': inPlace('prism.ts'),
        // Docusaurus' own fetches the page behind every link that is seen; ours asks first what that costs.
        [`${require.resolve('@docusaurus/core/lib/client/prefetch.js')}$`]: inPlace('prefetch.ts'),
        // The server's part of Docusaurus calls more of it, and costs no reader anything.
        ...(!isServer && {tslib$: inPlace('tslib.ts')}),
      };
      if (isServer || config.mode !== 'production') return {resolve: {alias}};
      return {
        mergeStrategy: {'optimization.minimizer': 'replace'},
        optimization: shortenScripts(config, utils),
        resolve: {alias},
        module: {
          rules: [{test: OF_DOCUSAURUS, loader: path.join(here, 'dropUnread.cjs')}],
        },
      };
    },
  };
}
