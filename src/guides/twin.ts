import {isHome} from './address';

/**
 * Tells where the Markdown of a page stands: `/elsom/top-up-ussd/` has `/elsom/top-up-ussd.md`, and the
 * first page of a language or edition, which has no name, `index.md`.
 * @param address of the page, with its slash at the end; with or without the site's own before it
 */
export function twinOf(address: string): string {
  const {pathname} = new URL(address, 'http://site');
  return isHome(pathname) ? `${address}index.md` : `${address.slice(0, -1)}.md`;
}
