import path from 'node:path';

import {buildSite, buildWithDocusaurus, isBuilt} from './builtSite';
import {finishSite} from './finish/finishSite';

async function buildWhole(root: string): Promise<void> {
  await buildWithDocusaurus(root);
  await finishSite(path.join(root, 'build'));
}

/**
 * `npm start` and `npm test` build only what is missing or out of date; `npm run build` passes
 * `--anew` and always builds. With `--draft` a page may be missing in one language.
 */
async function ensureBuilt(root: string, anew: boolean): Promise<void> {
  const {SITE_URL, SANDBOX_URL, DRAFT} = process.env;
  const settings = {SITE_URL, SANDBOX_URL, DRAFT};
  if (!anew && (await isBuilt(root, settings))) return;
  await buildSite(root, settings, buildWhole);
}

// The plugins of the build read it, in a process of their own.
if (process.argv.includes('--draft')) process.env.DRAFT = 'true';

ensureBuilt(process.cwd(), process.argv.includes('--anew')).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
