import fs from 'node:fs';
import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {addressOf} from '../../guides/address';
import {readCatalog} from '../../guides/catalog';
import type {Catalog} from '../../guides/edition';
import {twinOf} from '../../guides/twin';
import type {Language} from '../../language/language';
import {writeList} from './writeList';
import {writeTwin} from './writeTwin';

function save(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

async function saveTwins({editions}: Catalog, language: Language, context: LoadContext) {
  const {siteDir, outDir, siteConfig} = context;
  for (const edition of editions) {
    for (const entry of edition.entries) {
      const page = entry.pages[language];
      if (!page) continue;
      const place = {site: siteConfig.url, language, edition, entry};
      // The folder of a language holds its pages without their language.
      const file = path.join(outDir, twinOf(addressOf(entry, edition)));
      save(file, await writeTwin(page, place, siteDir));
    }
  }
}

/** Lays beside every page its text as plain Markdown, and lists them all in llms.txt. */
export default function markdownPlugin(context: LoadContext): Plugin {
  const {siteDir, siteConfig, i18n} = context;
  return {
    name: 'tolom-markdown',
    async postBuild({outDir}) {
      const catalog = readCatalog(siteDir);
      await saveTwins(catalog, i18n.currentLocale as Language, {...context, outDir});
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      save(path.join(outDir, 'llms.txt'), writeList(siteConfig.url, catalog.editions[0]!));
    },
  };
}
