import {languages} from '../language/language';
import type {Edition, Entry} from './edition';

/** What stands before a page's path: nothing in the current edition, its name in a frozen one. */
const editionPart = (edition: string) => (edition === 'current' ? '' : `/${edition}`);

/** The path a page is served at: its slug where it has one, else where its file lies. */
function pathOf({path, pages}: Pick<Entry, 'path' | 'pages'>): string {
  const page = languages.map((language) => pages[language]).find(Boolean);
  const slug = page?.about.slug;
  const own = typeof slug === 'string' ? slug : `/${path.replace(/(^|\/)index$/, '')}`;
  return own.endsWith('/') ? own : `${own}/`;
}

/**
 * Tells the address of a page without its language: `/elsom/top-up-ussd/`, `/1.0/elsom/top-up-ussd/`.
 * In Russian `languagePart` stands before it.
 */
export function addressOf(
  entry: Pick<Entry, 'path' | 'pages'>,
  {name}: Pick<Edition, 'name'>,
): string {
  return editionPart(name) + pathOf(entry);
}

/** Tells whether an address is the first of its language and edition: `/`, `/ru/`, `/1.0/`, `/ru/1.0/`. */
export const isHome = (address: string): boolean => /^\/(ru\/)?(\d[\d.]*\/)?$/.test(address);

/** Tells whether an address is of a frozen edition, whose name it begins with: `/1.0/contacts/`, `/ru/1.0/`. */
export const isFrozen = (address: string): boolean => /^(\/ru)?\/\d[\d.]*\//.test(address);
