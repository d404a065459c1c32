import {cp, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {build} from 'esbuild';
import {glob} from 'tinyglobby';

import {sumUp} from './fingerprint';

/** Programs that then start without a compiler: the server, and the operators' command. */
const programs = ['src/sandbox/server.ts', 'src/sandbox/command.ts'];
/** What they read while they run; it keeps its place below the folder of rooms. */
const data = ['sandbox/accounts.yaml', 'components/NumberCheck/**/*.css'];
/** More than goes in: bundling costs a second, and a list of rooms would fall behind. */
const sources = ['src/**', 'package-lock.json'];

const stampOf = (root: string) => path.join(root, 'dist/.fingerprint');

/** Tells whether `dist/` holds the programs as their sources are today. */
export async function isBundled(root: string): Promise<boolean> {
  const stamp = await readFile(stampOf(root), 'utf8').catch(() => undefined);
  return stamp !== undefined && stamp === (await sumUp(root, sources));
}

/**
 * Bundles the programs, in a second: beside them, they need `libsql` alone.
 * @param folder where they and their data are put
 * @throws Error when a source cannot be read or resolved
 */
export async function bundleInto(root: string, folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: programs,
    outbase: 'src',
    outdir: folder,
    outExtension: {'.js': '.cjs'},
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // libsql brings machine code; pg asks for its other driver, which nobody installs.
    external: ['libsql', 'pg-native'],
    logLevel: 'warning',
  });
  for (const file of await glob(data, {cwd: path.join(root, 'src')})) {
    await cp(path.join(root, 'src', file), path.join(folder, file));
  }
}

/** Bundles into `<root>/dist`, stamped with the fingerprint of what went in. */
export async function bundleServer(root: string): Promise<void> {
  await rm(stampOf(root), {force: true});
  const fingerprint = await sumUp(root, sources);
  await bundleInto(root, path.join(root, 'dist'));
  await writeFile(stampOf(root), fingerprint);
}
