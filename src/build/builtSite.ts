import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {fingerprintSources, type Settings} from './fingerprint';
import type {Progress} from './progress';

/** Builds the pages of both languages into `<root>/build`; throws when it cannot. */
export type Build = (root: string) => Promise<void>;

/**
 * The build by Docusaurus, in a process of its own, that tells its progress to the terminal too.
 * @param onProgress what to do about it meanwhile
 */
export async function buildWithDocusaurus(
  root: string,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const program = path.join(root, 'src/build/buildPages.cjs');
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, [program], {cwd: root, stdio: [...stdio]});
  child.on('message', onProgress);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The site could not be built; the reason stands above.');
}

function stampOf(root: string): string {
  return path.join(root, 'build', '.fingerprint');
}

/** Tells whether `build/` holds a whole build of today's sources and settings. */
export async function isBuilt(root: string, settings: Settings): Promise<boolean> {
  const stamp = await readFile(stampOf(root), 'utf8').catch(() => undefined);
  return stamp !== undefined && stamp === (await fingerprintSources(root, settings));
}

/**
 * Builds the site and stamps the result with the fingerprint of what went in.
 *
 * The stamp is taken before the build and set after it: a build that failed, was interrupted, or
 * was overtaken by an edit carries none or an old one, and is not mistaken for a good one.
 */
export async function buildSite(root: string, settings: Settings, build: Build): Promise<void> {
  await rm(stampOf(root), {force: true});
  const fingerprint = await fingerprintSources(root, settings);
  await build(root);
  await writeFile(stampOf(root), fingerprint);
}
