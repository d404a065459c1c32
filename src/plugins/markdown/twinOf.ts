/**
 * Tells where the Markdown of a page stands: `/elsom/top-up-ussd/` has `/elsom/top-up-ussd.md`, and the
 * first page of a language or edition, which has no name, `index.md`.
 * @param address of the page, with its slash at the end
 */
export function twinOf(address: string): string {
  const {pathname} = new URL(address, 'http://site');
  const isHome = /^\/(ru\/)?(\d[\d.]*\/)?$/.test(pathname);
  return isHome ? `${address}index.md` : `${address.slice(0, -1)}.md`;
}
