import {cp, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {glob} from 'tinyglobby';

import {serveFiles, type Served} from '../../src/handouts/serveFiles';
import type {GuideFiles} from '../../src/offline/keep/kept';
import {writeGuideFiles} from '../../src/offline/writeGuideFiles';

/** A copy of the built site that is served, and can be deployed again with other scripts and words. */
export interface Deployment extends Served {
  deploy: () => Promise<void>;
}

const HASH = /(?<=\.)[0-9a-f]{8}(?=\.js$)/;
/** Where a script's name is written: the pages, and the script that fetches the others. */
const NAMING = ['**/*.html', '**/runtime~main.*.js'];

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

/** Gives every script a new name, as if each had changed; the old ones are gone. */
async function renameScripts(site: string): Promise<(text: string) => string> {
  const scripts = await glob('**/assets/js/*.js', {cwd: site, absolute: true});
  const hashes = scripts
    .map((script) => HASH.exec(script)?.[0])
    .filter((hash) => hash !== undefined);
  const all = new RegExp(hashes.join('|'), 'g');
  const renew = (text: string) => text.replace(all, (hash) => `${hash.slice(0, -1)}x`);
  const naming = await glob(NAMING, {cwd: site, absolute: true});
  await Promise.all(naming.map((file) => rewrite(file, renew)));
  await Promise.all(scripts.map((script) => rename(script, renew(script))));
  return renew;
}

async function deploy(site: string): Promise<void> {
  const renew = await renameScripts(site);
  const list = path.join(site, 'offline/elsom/top-up-ussd.json');
  const {files, ...about} = JSON.parse(await readFile(list, 'utf8')) as GuideFiles;
  for (const root of ['', 'ru/']) {
    const page = path.join(site, `${root}elsom/top-up-ussd/index.html`);
    await rewrite(page, (html) => html.replaceAll('*900#', '*901#'));
  }
  const urls = files.map(({url}) => renew(url));
  writeGuideFiles(site, [{...about, urls}]);
}

/**
 * Serves a copy of the site that the tests are run against.
 * @param folder where the copy is made
 */
export async function serveDeployment(folder: string): Promise<Deployment> {
  const site = path.join(folder, 'site');
  await cp('build', site, {recursive: true, filter: (file) => !/\.(br|gz)$/.test(file)});
  const served = await serveFiles(site);
  return {...served, deploy: () => deploy(site)};
}
