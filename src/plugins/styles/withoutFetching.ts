import type {Compiler} from 'webpack';

/** A part of the bundler's own script as rspack gives it; Docusaurus has webpack's types alone. */
interface RuntimePart {
  name: string;
  source?: {source: Buffer};
}

/** The parts that ask for further stylesheets. */
const FETCHING = /^(css[ _]loading|get (mini-)?css chunk filename)$/;

/**
 * Leaves out of the scripts what would fetch a stylesheet: every page comes with all of them. See
 * https://rspack.rs/api/plugin-api/compilation-hooks#runtimemodule
 */
export const withoutFetching = {
  apply({hooks}: Compiler): void {
    hooks.compilation.tap('tolom-styles', (compilation) => {
      compilation.hooks.runtimeModule.tap('tolom-styles', (part) => {
        const {name, source} = part as unknown as RuntimePart;
        if (source && FETCHING.test(name)) source.source = Buffer.from('');
      });
    });
  },
};
