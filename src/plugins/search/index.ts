import fs from 'node:fs';
import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {readCatalog} from '../../guides/catalog';
import type {Language} from '../../language/language';
import {indexEdition} from '../../search/indexEdition';
import {readWriters} from './readWriters';

const NAME = 'tolom-search';

/** Today's edition comes first and is what is asked; an old one is asked on request. */
const fileOf = (edition: string) => `${edition === 'current' ? 'index' : edition}.json`;

/**
 * Writes what the search of a language is made of: `search/index.json` under that language, and for a
 * frozen edition `search/1.0.json`.
 */
export default function searchPlugin(context: LoadContext): Plugin<unknown> {
  const {siteDir, baseUrl, generatedFilesDir, i18n} = context;
  const folder = path.join(generatedFilesDir, NAME, 'default');
  return {
    name: NAME,
    getPathsToWatch: () => ['docs/**', 'i18n/**'].map((files) => `${siteDir}/${files}`),
    async contentLoaded({actions}) {
      const language = i18n.currentLocale as Language;
      const writers = readWriters(siteDir);
      const {editions} = readCatalog(siteDir);
      for (const edition of editions) {
        const packed = indexEdition(edition, language, writers);
        await actions.createData(fileOf(edition.name), JSON.stringify(packed));
      }
      actions.setGlobalData({editions: editions.map(({name}) => name).slice(1)});
    },
    // While writing, the file is served from where it was made.
    configureWebpack({mode}) {
      if (mode !== 'development') return;
      return {devServer: {static: [{publicPath: `${baseUrl}search`, directory: folder}]}};
    },
    async postBuild({outDir}) {
      const place = path.join(outDir, 'search');
      fs.mkdirSync(place, {recursive: true});
      for (const {name} of readCatalog(siteDir).editions) {
        fs.copyFileSync(path.join(folder, fileOf(name)), path.join(place, fileOf(name)));
      }
    },
  };
}
