import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';

/**
 * Tells the program that started the build, where there is one, that the scripts of a language are there.
 * Nothing changes them any more: it can compress them while the pages are written one after the other.
 */
export default function compressPlugin({outDir}: LoadContext): Plugin {
  const tell = () => process.send?.({scripts: path.join(outDir, 'assets/js')});
  const afterEmit = {apply: ({hooks}: Compiler) => hooks.afterEmit.tap('tolom-compress', tell)};
  return {
    name: 'tolom-compress',
    configureWebpack: (_config, isServer) => (isServer ? {} : {plugins: [afterEmit]}),
  };
}
