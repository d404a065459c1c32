import {createHash} from 'node:crypto';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import postcss from 'postcss';
import {globSync} from 'tinyglobby';

import {darkWithoutScripts} from './darkWithoutScripts';
import {dropUnused} from './dropUnused';
import {foldProperties} from './foldProperties';
import {changePages, type Pages} from './pages';

/** The words of the pages and the scripts: all that could name a class. */
function readWords(folder: string, pages: Pages): Set<string> {
  const words = new Set<string>();
  const note = (text: string) => text.match(/[\w-]+/g)?.forEach((word) => words.add(word));
  for (const html of pages.values()) note(html);
  for (const script of globSync('assets/js/*.js', {cwd: folder, absolute: true})) {
    note(readFileSync(script, 'utf8'));
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

/**
 * Takes out of a language's stylesheets what neither its pages nor its scripts can name, and lets the dark
 * colours follow the system where scripts do not run.
 * @param folder of the language, with assets/ of its own
 * @param pages of the language, which then name the sheets anew
 */
export function purgeStyles(folder: string, pages: Pages): void {
  const words = readWords(folder, pages);
  for (const file of globSync('assets/css/*.css', {cwd: folder, absolute: true})) {
    const name = save(file, purge(readFileSync(file, 'utf8'), words));
    changePages(pages, (html) => html.replaceAll(path.basename(file), name));
  }
}
