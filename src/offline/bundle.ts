import {createHash} from 'node:crypto';
import path from 'node:path';

import {buildSync, type BuildOptions} from 'esbuild';

/** A script and the address that it is served at. */
export interface Bundle {
  url: string;
  content: string;
}

function bundle(entry: string, options: BuildOptions): string {
  const {outputFiles} = buildSync({
    entryPoints: [path.join('src/offline', entry)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    target: ['chrome90', 'firefox90', 'safari15'],
    // workbox tells in the console what it does, unless it is told that this is no development.
    define: {'process.env.NODE_ENV': '"production"'},
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

/** The module that a page asks to keep a guide. Under assets/ a name stands for one content. */
export function bundleKeeper(): Bundle {
  const content = bundle('keep/index.ts', {format: 'esm'});
  const sum = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {url: `/assets/keep.${sum}.js`, content};
}

/** The worker: at the top of the site, or it would not be asked for its pages; one for both languages. */
export function bundleWorker(): Bundle {
  return {url: '/sw.js', content: bundle('worker/index.ts', {format: 'iife'})};
}
