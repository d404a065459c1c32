import {createHash} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import postcss from 'postcss';
import {glob} from 'tinyglobby';

import {darkWithoutScripts} from './darkWithoutScripts';
import {dropUnused} from './dropUnused';

/** The words of the pages and the scripts: all that could name a class. */
async function readWords(folder: string): Promise<Set<string>> {
  const words = new Set<string>();
  for (const file of await glob(['**/*.html', 'assets/js/*.js'], {cwd: folder, absolute: true})) {
    const content = await readFile(file, 'utf8');
    for (const [word] of content.matchAll(/[\w-]+/g)) words.add(word);
  }
  return words;
}

async function purge(file: string, words: ReadonlySet<string>): Promise<string> {
  const plugins = [dropUnused(words), darkWithoutScripts];
  return postcss(plugins).process(await readFile(file, 'utf8'), {from: file}).css;
}

/** Files under assets/ are kept for good by their name: other content, another name. */
function renameFor(content: string, file: string): string {
  const sum = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `${path.basename(file).split('.')[0]}.${sum}.css`;
}

async function replaceInPages(folder: string, from: string, to: string): Promise<void> {
  for (const page of await glob('**/*.html', {cwd: folder, absolute: true})) {
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replaceAll(from, to));
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
    const content = await purge(file, words);
    const name = renameFor(content, file);
    await rm(file);
    await writeFile(path.join(path.dirname(file), name), content);
    await replaceInPages(folder, path.basename(file), name);
  }
}
