import type {Catalog, Edition} from '../edition';
import type {Finding} from '../finding';
import type {Page} from '../page';
import {REDIRECTS_FILE} from '../published';

/** Tells whether an address, `elsom/top-up-ussd#pin` or a page alone, stands in an edition. */
function standsIn({entries}: Edition): (address: string) => boolean {
  const idsOf = (page: Page | undefined) => page?.sections.map(({heading}) => heading.id) ?? [];
  const pages = new Map(entries.map(({path, pages: {ky, ru}}) => [path, idsOf(ky ?? ru)]));
  return (address) => {
    const [path = '', id] = address.split('#');
    return id === undefined ? pages.has(path) : (pages.get(path)?.includes(id) ?? false);
  };
}

/** A page that moved takes its steps along, unless one has a line of its own. */
function follow(address: string, redirects: Record<string, string>): string | undefined {
  const [path = '', id] = address.split('#');
  const page = redirects[path];
  return redirects[address] ?? (page && id ? `${page}#${id}` : page);
}

function vanished(edition: Edition, address: string, leadsTo: string | undefined): Finding {
  const isCurrent = edition.name === 'current';
  const file = isCurrent ? REDIRECTS_FILE : `${edition.folder}/${address.split('#')[0]}.mdx`;
  return {
    ...{file, line: 1, column: 1},
    expected: `"${address}", which was published, to stand or to lead on`,
    found: leadsTo
      ? `a redirect of it to "${leadsTo}", which does not exist`
      : 'neither a page or step with this address nor a redirect of it',
    cure: isCurrent
      ? `add the line "${address}: <where it stands now>" to ${REDIRECTS_FILE}, or put it back`
      : 'put it back: a frozen edition keeps all its addresses',
  };
}

/** The addresses an edition once had. */
function publishedIn({published}: Catalog, {name}: Edition): string[] {
  return Object.entries(published[name] ?? {}).flatMap(([path, ids]) => [
    path,
    ...ids.map((id) => `${path}#${id}`),
  ]);
}

function checkEdition(edition: Edition, catalog: Catalog): Finding[] {
  const stands = standsIn(edition);
  const redirects = edition.name === 'current' ? catalog.redirects : {};
  const lost = publishedIn(catalog, edition).filter((address) => {
    const now = follow(address, redirects);
    return !stands(address) && !(now && stands(now));
  });
  // A page that is gone is told once, and not again for each of its steps.
  return lost
    .filter((address) => !address.includes('#') || !lost.includes(address.replace(/#.*/, '')))
    .map((address) => vanished(edition, address, follow(address, redirects)));
}

/** Every page and step ever published still stands, or leads to what took its place. */
export function published(catalog: Catalog): Finding[] {
  return catalog.editions.flatMap((edition) => checkEdition(edition, catalog));
}
