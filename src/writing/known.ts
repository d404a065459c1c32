import {readProvidersFile, readSite} from './site';

/** What the questions have to know of the site. */
export interface Known {
  /** Names of the providers there are, by their ids. */
  providers: Readonly<Record<string, {ky: string; ru: string}>>;
  /** Why there cannot be a guide at this path: `elsom/top-up-ussd`. */
  refusePath: (path: string) => string | undefined;
}

/** Tells what the questions have to know of the site. */
export function readKnown(root: string): Known {
  const {catalog, current} = readSite(root);
  const {providers} = readProvidersFile(root);
  const names = Object.entries(providers).map(([id, {name}]) => [id, name] as const);
  const old = Object.keys(catalog.redirects);
  return {
    providers: Object.fromEntries(names),
    refusePath: (path) => {
      if (current.entries.some((entry) => entry.path === path)) {
        return `There is a guide ${path} already: choose another name.`;
      }
      return old.includes(path)
        ? `${path} was the address of another page, which people still have: choose another name.`
        : undefined;
    },
  };
}
