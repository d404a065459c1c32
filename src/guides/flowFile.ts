import path from 'node:path';

import type {Language} from '../language/language';
import {foldersOf} from './folders';

const translated = /^i18n\/[^/]+\/docusaurus-plugin-content-docs\/(current|version-[^/]+)\//;

/**
 * Names the flow file of a page. A flow is written once for both languages, beside the Kyrgyz page,
 * and frozen with its edition.
 * @param page absolute path of the MDX file, in either language, in any edition
 * @param siteDir the project's top folder
 * @returns absolute path of the flow file, whether it exists or not
 */
export function flowFileOf(page: string, siteDir: string): string {
  const inSite = path.relative(siteDir, page).split(path.sep).join('/');
  const source = inSite.replace(translated, (_, edition: string) =>
    edition === 'current' ? 'docs/' : `versioned_docs/${edition}/`,
  );
  return path.join(siteDir, source.replace(/\.mdx$/, '.flow.yaml'));
}

/**
 * Names the folder that holds the flows of a page's edition.
 * @param page absolute path of an MDX file, in either language, in any edition
 */
export function contentRootOf(page: string, siteDir: string): string {
  const [first = '', second = ''] = path
    .relative(siteDir, flowFileOf(page, siteDir))
    .split(path.sep);
  return path.join(siteDir, first === 'versioned_docs' ? path.join(first, second) : first);
}

/** A page's place among the others of its edition. */
export interface PagePlace {
  /** `current`, or the name the edition was frozen under. */
  edition: string;
  /** Path from the edition's folder, without ending: `elsom/top-up-ussd`. */
  path: string;
  /** The edition's folder, from the project's top folder: `docs`. */
  folder: string;
  /** Its words in each language, from the project's top folder, whether they exist or not. */
  files: Record<Language, string>;
}

/**
 * Tells which page of which edition a file holds.
 * @param page absolute path of an MDX file, in either language, in any edition
 */
export function placeOf(page: string, siteDir: string): PagePlace {
  const inSite = (name: string) => path.relative(siteDir, name).split(path.sep).join('/');
  const folder = inSite(contentRootOf(page, siteDir));
  const [, version] = folder.split('/');
  const name = inSite(flowFileOf(page, siteDir))
    .slice(folder.length + 1)
    .replace(/\.flow\.yaml$/, '');
  const edition = version?.replace(/^version-/, '') ?? 'current';
  const {ru} = foldersOf(edition);
  const files = {ky: `${folder}/${name}.mdx`, ru: `${ru}/${name}.mdx`};
  return {edition, path: name, folder, files};
}
