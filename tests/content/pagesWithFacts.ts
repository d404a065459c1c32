import path from 'node:path';

import {readCatalog} from '../../src/guides/catalog';
import {readPageFacts} from './guideFacts';

const {editions} = readCatalog(path.resolve(import.meta.dirname, '../..'));

/** Every guide of every edition, with what it has to tell. */
export const guides = editions.flatMap((edition) =>
  readPageFacts(edition.name).flatMap(([name, facts]) => {
    const entry = edition.entries.find((one) => one.path === name);
    const pages = Object.values(entry?.pages ?? {});
    const {names} = edition.providers;
    return {name, edition: edition.name, facts, entry, pages, names};
  }),
);

/** The same, page by page: one a language. */
export const pages = guides.flatMap(({pages: each, ...about}) =>
  each.map((page) => ({file: page.file, page, ...about})),
);
