import type {ConfigureWebpackUtils} from '@docusaurus/types';
import type {Configuration, WebpackPluginInstance} from 'webpack';

/** What rspack has and webpack, whose types Docusaurus gives, has not. */
interface Rspack {
  SwcJsMinimizerRspackPlugin: new (options: object) => WebpackPluginInstance;
}

/** For browsers of today alone; see https://swc.rs/docs/configuration/minification */
const minimizerOptions = {
  ...{minify: true, ecma: 2020, module: true, mangle: true, compress: {ecma: 2020}},
  // As \u04E9 a letter has six signs in place of two, and the scripts are full of Kyrgyz and Russian.
  format: {ecma: 2020, comments: false, asciiOnly: false},
};

/**
 * Shortens the scripts of a page, and leaves their Cyrillic letters as they are: fewer bytes to be read
 * by a phone, and to be compressed by the build.
 * @param config Docusaurus' own, of whose minimizers that for scripts comes first
 * @returns the minimizers in its place
 */
export function shortenScripts(
  {optimization}: Configuration,
  {currentBundler}: ConfigureWebpackUtils,
): Configuration['optimization'] {
  const {SwcJsMinimizerRspackPlugin} = currentBundler.instance as unknown as Rspack;
  const [, ...ofStyles] = optimization?.minimizer ?? [];
  return {minimizer: [new SwcJsMinimizerRspackPlugin({minimizerOptions}), ...ofStyles]};
}
