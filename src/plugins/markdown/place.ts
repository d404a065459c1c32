import {addressOf} from '../../guides/address';
import {languagePart} from '../../language/languagePart';
import {resolveLink} from '../../guides/checks/resolveLink';
import type {Edition, Entry} from '../../guides/edition';
import type {Language} from '../../language/language';

/** Where a page stands: what its Markdown needs in order to name other pages. */
export interface Place {
  /** The site's public address: `https://tolom.example`. */
  site: string;
  language: Language;
  edition: Edition;
  entry: Entry;
}

/** The whole address of a page of the same edition and language. */
export function addressIn({site, language, edition}: Place, entry: Entry): string {
  return site + languagePart(language) + addressOf(entry, edition);
}

/** The whole address that a link of the page leads to, as it is written in MDX. */
export function resolveUrl(url: string, place: Place): string {
  const {site, edition, entry} = place;
  const find = (path: string) => edition.entries.find((one) => one.path === path);
  const bare = url.replace(/^pathname:\/\//, '');
  if (bare.startsWith('/')) return site + bare;
  const target = resolveLink(bare, entry.path, (path) => find(path) !== undefined);
  const found = target.to === 'page' ? find(target.path) : undefined;
  if (target.to === 'outside' || !found) return bare;
  return addressIn(place, found) + (target.id ? `#${target.id}` : '');
}
