import fs from 'node:fs';
import path from 'node:path';

import {stringify} from 'yaml';

import {readCatalog} from '../guides/catalog';
import type {Edition} from '../guides/edition';
import type {Published} from '../guides/published';

const HEAD = `# Every page that ever stood on the site, with the ids of its steps: addresses that people have kept.
# Written by \`npm run edition:cut\`; nobody edits it. An address that is gone from the current edition
# needs a line in redirects.yaml.
`;

const addressesOf = ({entries}: Edition) =>
  Object.fromEntries(
    entries.map(({path: page, flow}) => [page, flow?.steps.map(({id}) => id) ?? []]),
  );

/** What was published stays published: nothing is ever taken out. */
function add(before: Published[string] = {}, now: Published[string]): Published[string] {
  const pages = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return Object.fromEntries(
    pages.map((page) => [page, [...new Set([...(before[page] ?? []), ...(now[page] ?? [])])]]),
  );
}

/**
 * Writes down the addresses of all editions as they stand.
 * @returns how many pages and steps of the current edition are on record now
 */
export function recordPublished(root: string): {pages: number; steps: number} {
  const {editions, published} = readCatalog(root);
  for (const edition of editions) {
    published[edition.name] = add(published[edition.name], addressesOf(edition));
  }
  fs.writeFileSync(path.join(root, 'published.yaml'), HEAD + stringify(published, {lineWidth: 0}));
  const current = Object.values(published.current ?? {});
  return {pages: current.length, steps: current.flat().length};
}
