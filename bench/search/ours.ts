import {gzipSync} from 'node:zlib';

import {build} from 'esbuild';

import type {Language} from '../../src/language/language';
import {findAnswers} from '../../src/search/engine';
import {packPages, searchPages} from '../../tests/search/writersData';
import type {SearchEngine} from './engine';

/** How many bytes come over the line: compressed as any server does. */
export const zip = (content: string | Uint8Array) => gzipSync(content, {level: 9}).length;

/** Bundles a script as the site does; tells its bytes. */
export async function weighCode(entry: string): Promise<number> {
  const {outputFiles} = await build({
    ...{entryPoints: [entry], tsconfig: 'tsconfig.json', alias: {'@site': process.cwd()}},
    ...{bundle: true, minify: true, write: false, format: 'esm', target: 'es2022'},
  });
  return zip(outputFiles[0]!.contents);
}

/** Our own search, as the site has it. */
export async function makeOurs(): Promise<SearchEngine> {
  const engines = {ky: searchPages('ky'), ru: searchPages('ru')};
  const code = await weighCode('src/components/Search/live.ts');
  const weigh = (language: Language) => code + zip(JSON.stringify(packPages(language)));
  return {
    name: 'Төлөм',
    bytes: {ky: weigh('ky'), ru: weigh('ru')},
    async find(question, language) {
      return findAnswers(engines[language], question, 3).map(({address}) => address);
    },
    async stop() {},
  };
}
