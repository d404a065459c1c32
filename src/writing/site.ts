import {parse} from 'yaml';

import {readCatalog} from '../guides/catalog';
import type {Catalog, Edition} from '../guides/edition';
import {ContentError} from '../guides/finding';
import {foldersOf} from '../guides/folders';
import {providersFile, type ProvidersFile} from '../guides/providers';
import {readData} from '../guides/readData';
import {readText} from '../guides/readText';

/** Where the current edition's words stand. */
export const FOLDERS = foldersOf('current');

/** Names the strings of the menu in each language. */
export const MENU = {
  ky: 'i18n/ky/docusaurus-plugin-content-docs/current.json',
  ru: 'i18n/ru/docusaurus-plugin-content-docs/current.json',
} as const;

export const PROVIDERS = `${FOLDERS.ky}/providers.yaml`;

/** The current edition as it stands, with all that was published. */
export function readSite(root: string): {catalog: Catalog; current: Edition} {
  const catalog = readCatalog(root);
  return {catalog, current: catalog.editions[0]!};
}

/** Reads whom customers pay. @throws ContentError where the file cannot be read */
export function readProvidersFile(root: string): ProvidersFile {
  const read = readData(providersFile, readText(root, PROVIDERS) ?? '', PROVIDERS);
  if ('findings' in read) throw new ContentError(read.findings);
  return read.data;
}

/** The place of the last thing in a menu's folder: `sidebar_position`, or `position` of a folder. */
export function lastPlace(root: string, files: readonly string[], key: string): number {
  const places = files.map((file) => {
    const text = readText(root, file) ?? '';
    const data: unknown = parse(text.startsWith('---') ? (text.split(/^---$/m)[1] ?? '') : text);
    return Number((data as Record<string, unknown> | null)?.[key] ?? 0);
  });
  return Math.max(0, ...places);
}
