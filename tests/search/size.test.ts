import {gzipSync} from 'node:zlib';

import {build} from 'esbuild';
import {describe, expect, it} from 'vitest';

import {languages} from '../../src/language/language';
import {packPages} from './writersData';

/** Bytes that a reader who searches is sent, once: the code and the documents of a language. */
const MOST = 25_000;

const zip = (content: string | Uint8Array) => gzipSync(content, {level: 9}).length;

async function bundleCode(): Promise<number> {
  const {outputFiles} = await build({
    ...{entryPoints: ['src/components/Search/live.ts'], tsconfig: 'tsconfig.json'},
    ...{alias: {'@site': process.cwd()}, bundle: true, minify: true, write: false},
    ...{format: 'esm', target: 'es2022'},
  });
  return zip(outputFiles[0]!.contents);
}

describe('what a search sends', () => {
  it.each(languages)('stays in its budget for %s', async (language) => {
    const sent = (await bundleCode()) + zip(JSON.stringify(packPages(language)));
    expect(sent).toBeLessThanOrEqual(MOST);
  });
});
