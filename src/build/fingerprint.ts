import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {glob} from 'tinyglobby';

/** Everything that ends up in the pages: of the sandbox its numbers, words and reference. */
const sources = [
  'docs/**',
  'i18n/**',
  'static/**',
  'src/**',
  'versions.json',
  'versioned_docs/**',
  'versioned_sidebars/**',
  'editions.json',
  'redirects.yaml',
  'published.yaml',
  'docusaurus.config.ts',
  'package-lock.json',
];
/** Programs beside the pages, which may change without them. */
const programs = ['src/build/*.ts', 'src/dev/**', 'src/editions/**'];

/** The settings that decide what the build writes into the pages; each may be missing. */
export interface Settings {
  SITE_URL?: string | undefined;
  SANDBOX_URL?: string | undefined;
  /** `true` lets a page be missing in one language: such a build is no release. */
  DRAFT?: string | undefined;
  REGISTRY_NAME_KY?: string | undefined;
  REGISTRY_NAME_RU?: string | undefined;
}

/**
 * Sums up files by name and content.
 *
 * Contents are hashed, not times: a fresh clone, a copied folder or a changed branch gives every
 * file a new time and no new content.
 * @param patterns globs of the files, below `root`
 * @param told what else counts, besides files
 * @returns SHA-256, in hexadecimal
 */
export async function sumUp(
  root: string,
  patterns: readonly string[],
  {ignore, told = []}: {ignore?: readonly string[]; told?: readonly string[]} = {},
): Promise<string> {
  const files = await glob([...patterns], {cwd: root, ignore: [...(ignore ?? [])], dot: true});
  const sum = createHash('sha256').update(JSON.stringify(told));
  for (const file of files.sort()) {
    // Many small files, and nothing else to do meanwhile: to wait for each takes ten times as long.
    const content = readFileSync(path.join(root, file));
    // The length parts a name from its content, so that moved bytes cannot cancel out.
    sum.update(`\n${file}\n${content.length}\n`).update(content);
  }
  return sum.digest('hex');
}

/**
 * Sums up what a build is made of: the same sources and settings give the same answer.
 * @param root folder of the project
 * @returns SHA-256, in hexadecimal
 */
export function fingerprintSources(root: string, settings: Settings): Promise<string> {
  const {SITE_URL, SANDBOX_URL, DRAFT, REGISTRY_NAME_KY, REGISTRY_NAME_RU} = settings;
  const told = [SITE_URL, SANDBOX_URL, DRAFT, REGISTRY_NAME_KY, REGISTRY_NAME_RU];
  return sumUp(root, sources, {ignore: programs, told: told.map((setting) => setting ?? '')});
}
