import {createHash} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import postcss from 'postcss';
import {glob} from 'tinyglobby';

import {darkWithoutScripts} from './darkWithoutScripts';
import {dropUnused} from './dropUnused';
import {splitPaper} from './splitPaper';

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
async function save(folder: string, kind: string, content: string): Promise<string> {
  const sum = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const name = `${kind}.${sum}.css`;
  await writeFile(path.join(folder, name), content);
  return name;
}

/** Names the new files in each page, that for paper behind the other. */
async function relink(folder: string, from: string, to: string, paper?: string): Promise<void> {
  for (const page of await glob('**/*.html', {cwd: folder, absolute: true})) {
    const html = (await readFile(page, 'utf8')).replaceAll(from, to);
    const link = new RegExp(`<link rel=stylesheet href=(\\S*/)${to}[^>]*>`, 'g');
    const both = `$&<link rel=stylesheet href=$1${paper} media=print />`;
    await writeFile(page, paper ? html.replace(link, both) : html);
  }
}

/**
 * Takes out of the stylesheets what neither a page nor a script can name, lets the dark colours follow
 * the system where scripts do not run, and puts what is for paper into a file of its own.
 * @param folder one built language, with its own assets/
 */
export async function purgeStyles(folder: string): Promise<void> {
  const words = await readWords(folder);
  for (const file of await glob('assets/css/*.css', {cwd: folder, absolute: true})) {
    const {screen, paper} = splitPaper(await purge(file, words));
    await rm(file);
    const [kind = ''] = path.basename(file).split('.');
    const name = await save(path.dirname(file), kind, screen);
    const ofPaper = paper ? await save(path.dirname(file), 'paper', paper) : undefined;
    await relink(folder, path.basename(file), name, ofPaper);
  }
}
