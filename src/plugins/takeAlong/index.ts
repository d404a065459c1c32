import fs from 'node:fs';
import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {addressOf} from '../../guides/address';
import {languagePart} from '../../language/languagePart';
import {readCatalog} from '../../guides/catalog';
import type {Edition} from '../../guides/edition';
import type {Language} from '../../language/language';
import {LIST, type BuiltGuide, type BuiltGuides} from '../../offline/builtGuide';
import {bundleKeeper, bundleWorker, type Bundle} from '../../offline/bundle';
import {partsOf, type PartsOfRoutes} from './parts';

function listGuides(edition: Edition, language: Language, routes: PartsOfRoutes): BuiltGuide[] {
  const guides = edition.entries.filter(({flow}) => flow);
  return guides.map((entry) => {
    const guide = addressOf(entry, edition);
    const {title} = (entry.pages[language] ?? entry.pages.ky)?.about ?? {};
    return {guide, title: String(title), parts: partsOf(languagePart(language) + guide, routes)};
  });
}

function save(folder: string, {url, content}: Bundle): void {
  fs.mkdirSync(path.join(folder, path.dirname(url)), {recursive: true});
  fs.writeFileSync(path.join(folder, url), content);
}

/**
 * Writes the scripts that keep a guide on a device, once for both languages, and tells the finishing
 * of the pages what each guide is made of.
 */
export default function takeAlongPlugin(context: LoadContext): Plugin {
  const {siteDir, generatedFilesDir, i18n, siteConfig} = context;
  const language = i18n.currentLocale as Language;
  return {
    name: 'tolom-take-along',
    async postBuild({outDir}) {
      const file = path.join(generatedFilesDir, 'routesChunkNames.json');
      const routes = JSON.parse(fs.readFileSync(file, 'utf8')) as PartsOfRoutes;
      const today = readCatalog(siteDir).editions[0]!;
      const built: BuiltGuides = {
        language,
        origin: siteConfig.url,
        // The company's stands first. As on the pages: 0312 960 888.
        phone: today.providers.phones[0]!.replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3'),
        guides: listGuides(today, language, routes),
      };
      fs.writeFileSync(path.join(outDir, LIST), JSON.stringify(built));
      if (language === i18n.defaultLocale)
        [bundleKeeper(), bundleWorker()].forEach((one) => save(outDir, one));
    },
  };
}
