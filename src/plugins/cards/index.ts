import fs from 'node:fs';
import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {readCatalog} from '../../guides/catalog';
import type {Language} from '../../language/language';
import {listCards} from './card';
import {cacheOf, paintCard} from './paint';

/**
 * Paints a picture of every guide for messengers, `assets/cards/elsom/top-up-ussd.0a1b2c3d.png`: its
 * name changes with it, since a messenger keeps a picture for good.
 */
export default function cardsPlugin({siteDir, i18n}: LoadContext): Plugin {
  return {
    name: 'tolom-cards',
    async postBuild({outDir}) {
      const [current] = readCatalog(siteDir).editions;
      for (const card of listCards(current!, i18n.currentLocale as Language)) {
        const {png, sum} = await paintCard(card, cacheOf(siteDir));
        const file = path.join(outDir, 'assets/cards', `${card.page}.${sum}.png`);
        fs.mkdirSync(path.dirname(file), {recursive: true});
        fs.writeFileSync(file, png);
      }
    },
  };
}
