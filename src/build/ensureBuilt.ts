import path from 'node:path';

import {buildSite, buildWithDocusaurus, isBuilt} from './builtSite';
import {bundleServer, isBundled} from './bundleServer';
import {Finishing} from './finishing';

async function buildWhole(root: string): Promise<void> {
  const finishing = new Finishing(path.join(root, 'build'));
  await buildWithDocusaurus(root, (progress) => finishing.hear(progress));
  await finishing.end(process.env);
}

/**
 * `npm start` and `npm test` build only what is missing or out of date; `npm run build` passes
 * `--anew` and always builds. With `--draft` a page may be missing in one language.
 */
async function ensureBuilt(root: string, anew: boolean): Promise<void> {
  const [hasServer, hasSite] = anew
    ? [false, false]
    : await Promise.all([isBundled(root), isBuilt(root, process.env)]);
  await Promise.all([
    hasServer || bundleServer(root),
    hasSite || buildSite(root, process.env, buildWhole),
  ]);
}

// The plugins of the build read it, in a process of their own.
if (process.argv.includes('--draft')) process.env.DRAFT = 'true';

ensureBuilt(process.cwd(), process.argv.includes('--anew')).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
