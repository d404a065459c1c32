import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';

import type {Progress} from '../../build/progress';
import type {Language} from '../../language/language';

const tell = (progress: Progress) => process.send?.(progress);

/**
 * Tells the program that started the build, where there is one, how far it is: it can compress the scripts of a
 * language while its pages are written, and finish these while the next language is built.
 */
export default function progressPlugin({i18n}: LoadContext): Plugin {
  const {locales, currentLocale} = i18n;
  const language = currentLocale as Language;
  // Languages are built one after the other: where one begins, the one before it is there.
  const before = locales[locales.indexOf(currentLocale) - 1] as Language | undefined;
  if (before) tell({language: before, are: 'pages'});
  const bundled = () => tell({language, are: 'scripts'});
  const afterEmit = {apply: ({hooks}: Compiler) => hooks.afterEmit.tap('tolom-progress', bundled)};
  return {
    name: 'tolom-progress',
    configureWebpack: (_config, isServer) => (isServer ? {} : {plugins: [afterEmit]}),
  };
}
