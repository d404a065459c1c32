import fs from 'node:fs';
import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {listPlaces} from '../../desk/listPlaces';
import type {Desk} from '../../desk/place';
import {readCatalog} from '../../guides/catalog';
import {providersFile} from '../../guides/providers';
import {readData} from '../../guides/readData';
import {readWriters} from '../search/readWriters';

const PROVIDERS = 'docs/providers.yaml';

function readCompany(siteDir: string): Desk['company'] {
  const text = fs.readFileSync(path.join(siteDir, PROVIDERS), 'utf8');
  const read = readData(providersFile, text, PROVIDERS);
  return 'data' in read ? read.data.company.name : {ky: '', ru: ''};
}

/**
 * Collects what the desk knows, in both languages: the customer's is not the page's.
 * @param siteDir absolute path of the project's top folder
 */
export function readDesk(siteDir: string): Desk {
  const {editions, redirects} = readCatalog(siteDir);
  const {names} = readWriters(siteDir);
  return {places: listPlaces(editions[0]!, names), redirects, company: readCompany(siteDir)};
}

/** The clerk's desk, `/support/`, and `/support/sheet/`, which a counter hangs up. */
export default function deskPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'tolom-desk',
    getPathsToWatch: () =>
      ['docs/**', 'i18n/ru/**', 'redirects.yaml'].map((files) => `${siteDir}/${files}`),
    async contentLoaded({actions}) {
      const desk = await actions.createData('desk.json', JSON.stringify(readDesk(siteDir)));
      const pages = {'support/': 'Desk', 'support/sheet/': 'Desk/Sheet'};
      for (const [page, component] of Object.entries(pages)) {
        actions.addRoute({
          ...{path: `${baseUrl}${page}`, exact: true, modules: {desk}},
          component: `@site/src/components/${component}`,
        });
      }
    },
  };
}
