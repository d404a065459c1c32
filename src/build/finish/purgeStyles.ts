import {createHash} from 'node:crypto';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import postcss from 'postcss';
import {globSync} from 'tinyglobby';

import {darkWithoutScripts} from './darkWithoutScripts';
import {dropUnused} from './dropUnused';
import {foldProperties} from './foldProperties';

/** The pages of a language; Russian ones stand in a folder of the Kyrgyz ones. */
const PAGES = ['**/*.html', '!ru/**'];

/** The words of the pages and the scripts: all that could name a class. */
function readWords(site: string): Set<string> {
  const words = new Set<string>();
  for (const file of globSync(['**/*.html', '**/assets/js/*.js'], {cwd: site, absolute: true})) {
    for (const word of readFileSync(file, 'utf8').match(/[\w-]+/g) ?? []) words.add(word);
  }
  return words;
}

function purge(css: string, words: ReadonlySet<string>): string {
  const drop = dropUnused(words);
  // A property that only a dropped rule would set otherwise can be folded; one that is folded is read no more.
  const plugins = [drop, foldProperties(words), drop, darkWithoutScripts];
  return postcss(plugins).process(css, {from: undefined}).css;
}

/** Files under assets/ are kept for good by their name: other content, another name. */
function save(file: string, content: string): string {
  const sum = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const [kind = ''] = path.basename(file).split('.');
  const name = `${kind}.${sum}.css`;
  rmSync(file);
  writeFileSync(path.join(path.dirname(file), name), content);
  return name;
}

function rename(folder: string, from: string, to: string): void {
  for (const page of globSync(PAGES, {cwd: folder, absolute: true})) {
    writeFileSync(page, readFileSync(page, 'utf8').replaceAll(from, to));
  }
}

/**
 * Takes out of the stylesheets what neither a page nor a script can name, and lets the dark colours
 * follow the system where scripts do not run. Both languages are of the same parts, and look alike.
 * @param site the folder that is served; each language has its own assets/
 */
export function purgeStyles(site: string): void {
  const words = readWords(site);
  const purged = new Map<string, string>();
  for (const folder of [site, path.join(site, 'ru')]) {
    for (const file of globSync('assets/css/*.css', {cwd: folder, absolute: true})) {
      const css = readFileSync(file, 'utf8');
      const content = purged.get(css) ?? purge(css, words);
      purged.set(css, content);
      rename(folder, path.basename(file), save(file, content));
    }
  }
}
