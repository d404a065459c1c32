import type {Edition, Entry} from '../edition';
import type {Link, Section} from '../page';
import {resolveLink, type Target} from './resolveLink';

/** Where a link of an entry's page leads. */
export function targetOf({entries}: Edition, {path}: Entry, {url}: Link): Target {
  return resolveLink(url, path, (name) => entries.some((entry) => entry.path === name));
}

const address = (target: Target) =>
  target.to === 'outside' ? target.url : `${target.path}#${target.id ?? ''}`;

/** The links of a section, to be compared: however they are written, the same place is the same link. */
export function readLinks(edition: Edition, entry: Entry, {links}: Section) {
  return links.map((link) => ({
    kind: 'link' as const,
    value: address(targetOf(edition, entry, link)),
    shown: link.url,
    place: () => link,
  }));
}
