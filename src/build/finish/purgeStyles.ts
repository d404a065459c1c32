import {createHash} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import postcss from 'postcss';
import {glob} from 'tinyglobby';

import {darkWithoutScripts} from './darkWithoutScripts';
import {dropUnused} from './dropUnused';
import {foldProperties} from './foldProperties';

/** The pages of a language; Russian ones stand in a folder of the Kyrgyz ones. */
const PAGES = ['**/*.html', '!ru/**'];

/** The words of the pages and the scripts: all that could name a class. */
async function readWords(folder: string): Promise<Set<string>> {
  const words = new Set<string>();
  for (const file of await glob([...PAGES, 'assets/js/*.js'], {cwd: folder, absolute: true})) {
    const content = await readFile(file, 'utf8');
    for (const word of content.match(/[\w-]+/g) ?? []) words.add(word);
  }
  return words;
}

async function purge(file: string, words: ReadonlySet<string>): Promise<string> {
  const drop = dropUnused(words);
  // A property that only a dropped rule would set otherwise can be folded; one that is folded is read no more.
  const plugins = [drop, foldProperties(words), drop, darkWithoutScripts];
  return postcss(plugins).process(await readFile(file, 'utf8'), {from: file}).css;
}

/** Files under assets/ are kept for good by their name: other content, another name. */
async function save(file: string, content: string): Promise<string> {
  const sum = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const [kind = ''] = path.basename(file).split('.');
  const name = `${kind}.${sum}.css`;
  await rm(file);
  await writeFile(path.join(path.dirname(file), name), content);
  return name;
}

async function rename(folder: string, from: string, to: string): Promise<void> {
  for (const page of await glob(PAGES, {cwd: folder, absolute: true})) {
    await writeFile(page, (await readFile(page, 'utf8')).replaceAll(from, to));
  }
}

/**
 * Takes out of the stylesheets what neither a page nor a script can name, and lets the dark colours
 * follow the system where scripts do not run.
 * @param folder one built language, with its own assets/
 */
export async function purgeStyles(folder: string): Promise<void> {
  const words = await readWords(folder);
  for (const file of await glob('assets/css/*.css', {cwd: folder, absolute: true})) {
    const name = await save(file, await purge(file, words));
    await rename(folder, path.basename(file), name);
  }
}
