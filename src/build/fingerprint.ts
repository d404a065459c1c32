import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {glob} from 'tinyglobby';

/** Everything that ends up in the pages. The programs beside them (sandbox, build, dev) do not. */
const sources = [
  'docs/**',
  'i18n/**',
  'static/**',
  'src/**',
  'versions.json',
  'versioned_docs/**',
  'versioned_sidebars/**',
  'docusaurus.config.ts',
  'package-lock.json',
];
const programs = ['src/sandbox/**', 'src/build/*.ts', 'src/dev/**'];

/** The settings that the build writes into the pages; both may be missing. */
export interface Settings {
  SITE_URL?: string | undefined;
  SANDBOX_URL?: string | undefined;
}

/**
 * Sums up what a build is made of: the same sources and settings give the same answer.
 *
 * Contents are hashed, not times: a fresh clone, a copied folder or a changed branch gives every
 * file a new time and no new content.
 * @param root folder of the project
 * @returns SHA-256, in hexadecimal
 */
export async function fingerprintSources(root: string, settings: Settings): Promise<string> {
  const files = await glob(sources, {cwd: root, ignore: programs, dot: true});
  const sum = createHash('sha256');
  sum.update(JSON.stringify([settings.SITE_URL ?? '', settings.SANDBOX_URL ?? '']));
  for (const file of files.sort()) {
    const content = await readFile(path.join(root, file));
    // The length parts a name from its content, so that moved bytes cannot cancel out.
    sum.update(`\n${file}\n${content.length}\n`).update(content);
  }
  return sum.digest('hex');
}
