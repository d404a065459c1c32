import {readQuery} from './links';
import type {Desk, Place} from './place';

/** An old link as a macro holds it: with or without its host, its language, its edition. */
const LINK = /(?:https?:\/\/[^\s/]+|(?<=^|\s))(\/[^\s?#]*)(\?[^\s#]*)?(?:#(\S*))?/;

/** The prefixes that name a language, a frozen edition, and the short form. */
const PREFIXES = /^\/(?:ru(?=\/))?\/?(?:\d[\d.]*(?=\/))?\/?(?:go(?=\/))?/;

/** Addresses that open practice stand for the step or failure that is practised. */
function withoutPractice(path: string, id: string): [path: string, id: string] {
  if (id.startsWith('fail-')) return ['failures', id.slice('fail-'.length)];
  return [path, id.replace(/^practise-/, '')];
}

/** Follows redirects.yaml from an address to the one that took its place. */
function follow(address: string, {redirects}: Desk): string {
  const seen = new Set<string>();
  let at = address;
  while (!seen.has(at)) {
    seen.add(at);
    const [path = '', id] = at.split('#');
    const page = redirects[path];
    at = redirects[at] ?? (page && id && !page.includes('#') ? `${page}#${id}` : page) ?? at;
  }
  return at;
}

/** Tells whether a text holds a link, so that it is no question to search for. */
export const holdsLink = (text: string): boolean => LINK.test(text);

/**
 * Finds what an old link stands for today: a link of a frozen edition, of the other language, of a step
 * that was renamed, of the desk itself.
 * @param text the link, or a macro that holds one; the first counts
 * @returns the place; the page where its part is gone; undefined where nothing took its place
 */
export function renewLink(text: string, desk: Desk): Place | undefined {
  const [, whole = '', query = '', hash = ''] = LINK.exec(text) ?? [];
  const rest = whole.replace(PREFIXES, '').replace(/^\/|\/$/g, '');
  if (rest === 'support') return readQuery(query, desk.places).place;
  const [path, id] = withoutPractice(rest, decodeURIComponent(hash));
  const address = follow(id ? `${path}#${id}` : path, desk);
  const [toPath = '', toId = ''] = address.split('#');
  const page = toPath.replace(/(^|\/)index$/, '');
  const find = (part: string) =>
    desk.places.find((place) => place.path === page && place.id === part);
  return find(toId) ?? find('');
}
