import type {Plugin} from '@docusaurus/types';
import type {Configuration, RuleSetRule} from 'webpack';

import {withoutFetching} from './withoutFetching';

type Rule = NonNullable<NonNullable<Configuration['module']>['rules']>[number];

function isOfStyles(rule: Rule): boolean {
  const {test} = (rule || {}) as RuleSetRule;
  return test instanceof RegExp && test.test('any.module.css');
}

const FILES = 'assets/css/[name].[contenthash:8].css';

const readByBundler = ({module}: Configuration, isServer: boolean) => ({
  mergeStrategy: {'module.rules': 'replace'} as const,
  experiments: {css: true},
  output: {cssFilename: FILES, cssChunkFilename: FILES},
  plugins: [withoutFetching],
  module: {
    rules: [
      ...(module?.rules ?? []).filter((rule) => !isOfStyles(rule)),
      // By kind, and among its like by path, come sheets that no import puts in order: modules come last.
      {test: /\.css$/, exclude: /\.module\.css$/, type: 'css/auto'},
      {test: /\.module\.css$/, type: 'css/module'},
    ],
    parser: {'css/module': {namedExports: false}},
    generator: {
      'css/module': {
        localIdentName: '[local]_[hash:5]',
        exportsConvention: 'as-is',
        // A server wants the names of classes alone.
        exportsOnly: isServer,
      },
    },
  },
  // One file for all pages, as Docusaurus has it of its loaders' kind.
  ...(!isServer && {optimization: {splitChunks: {cacheGroups: {styles: {type: /^css/}}}}}),
});

/**
 * Lets the bundler read stylesheets itself while the site is built: Docusaurus has three loaders for them, in
 * JavaScript, and each sheet goes from one to the other, four times for two languages. In development they
 * stay, since they put an edited sheet in place of the old one. See https://rspack.rs/guide/tech/css
 */
export default function stylesPlugin(): Plugin {
  return {
    name: 'tolom-styles',
    // The styles are written for the browsers that are supported. Nor is there a file of settings: it would
    // be looked for once a stylesheet, in all folders above it.
    configurePostCss: (options) => ({...options, config: false, plugins: []}),
    configureWebpack: (config, isServer) =>
      config.mode === 'production' ? readByBundler(config, isServer) : {},
  };
}
