import type {LoadContext, Plugin} from '@docusaurus/types';

import {listPlaces} from '../../desk/listPlaces';
import type {Desk} from '../../desk/place';
import {readCatalog} from '../../guides/catalog';
import {readWriters} from '../search/readWriters';

/**
 * Collects what the desk knows, in both languages: the customer's is not the page's.
 * @param siteDir absolute path of the project's top folder
 */
export function readDesk(siteDir: string): Desk {
  const {editions, redirects} = readCatalog(siteDir);
  const {names} = readWriters(siteDir);
  const [current] = editions as [(typeof editions)[0]];
  return {places: listPlaces(current, names), redirects, company: current.providers.company};
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
