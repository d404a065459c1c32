import fs from 'node:fs';
import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {readCatalog} from '../../guides/catalog';
import type {Language} from '../../language/language';
import {indexCatalog} from '../../search/indexCatalog';
import {readWriters} from './readWriters';

const NAME = 'tolom-search';
const FILE = 'index.json';

/** Writes what the search of a language is made of to `search/index.json` under that language. */
export default function searchPlugin(context: LoadContext): Plugin<unknown> {
  const {siteDir, baseUrl, generatedFilesDir, i18n} = context;
  const folder = path.join(generatedFilesDir, NAME, 'default');
  return {
    name: NAME,
    getPathsToWatch: () => ['docs/**', 'i18n/**'].map((files) => `${siteDir}/${files}`),
    async contentLoaded({actions}) {
      const language = i18n.currentLocale as Language;
      const packed = indexCatalog(readCatalog(siteDir), language, readWriters(siteDir));
      await actions.createData(FILE, JSON.stringify(packed));
    },
    // While writing, the file is served from where it was made.
    configureWebpack({mode}) {
      if (mode !== 'development') return;
      return {devServer: {static: [{publicPath: `${baseUrl}search`, directory: folder}]}};
    },
    async postBuild({outDir}) {
      const place = path.join(outDir, 'search');
      fs.mkdirSync(place, {recursive: true});
      fs.copyFileSync(path.join(folder, FILE), path.join(place, FILE));
    },
  };
}
