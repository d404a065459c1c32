import fs from 'node:fs';
import path from 'node:path';

import {globSync} from 'tinyglobby';
import type * as z from 'zod';

import {languages, type Language} from '../language/language';
import type {Catalog, Edition, Entry} from './edition';
import type {Finding} from './finding';
import {foldersOf} from './folders';
import {keep} from './keep';
import {publishedFile, REDIRECTS_FILE, redirectsFile} from './published';
import {readData} from './readData';
import {readFlow} from './readFlow';
import {readPage} from './readPage';
import {readProviders} from './readProviders';
import {readText} from './readText';
import {readWordRules} from './readWordRules';

/** Docusaurus leaves out what begins with "_". */
const pageFiles = ['**/*.{md,mdx}', '!**/_*', '!**/_*/**'];

type Folders = ReturnType<typeof foldersOf>;

/** A flow without words belongs to a page that nobody wrote yet: it has its path too. */
function findPaths(root: string, folders: Folders): string[] {
  const find = (folder: string, files: string[]) =>
    globSync(files, {cwd: path.join(root, folder)}).map((file) =>
      file.replace(/\.(mdx?|flow\.yaml)$/, ''),
    );
  const words = languages.flatMap((language) => find(folders[language], pageFiles));
  return [...new Set([...words, ...find(folders.ky, ['**/*.flow.yaml'])])].sort();
}

function readWords(root: string, entry: Entry, findings: Finding[]): void {
  for (const language of languages) {
    const file = entry.files[language];
    const source = readText(root, file);
    if (source === undefined) continue;
    entry.written.push(language);
    const read = readPage(source, file, language);
    if ('page' in read) entry.pages[language] = read.page;
    else findings.push(read.finding);
  }
}

function readEntry(root: string, folders: Folders, name: string, findings: Finding[]): Entry {
  const fileIn = (language: Language) => {
    const file = `${folders[language]}/${name}`;
    return fs.existsSync(path.join(root, `${file}.md`)) ? `${file}.md` : `${file}.mdx`;
  };
  const files = {ky: fileIn('ky'), ru: fileIn('ru')};
  const flowFile = `${folders.ky}/${name}.flow.yaml`;
  const text = readText(root, flowFile);
  const entry: Entry = {
    ...{path: name, files, pages: {}, written: []},
    ...{flowFile, hasFlow: text !== undefined},
  };
  readWords(root, entry, findings);
  const read = text === undefined ? undefined : readFlow(text, flowFile);
  if (read && 'flow' in read) entry.flow = read.flow;
  if (read && 'findings' in read) findings.push(...read.findings);
  return entry;
}

function readEdition(root: string, name: string, findings: Finding[]): Edition {
  const folders = foldersOf(name);
  const read = <T>(file: string, reader: (text: string, file: string) => [T, Finding[]]): T => {
    const place = `${folders.ky}/${file}`;
    const [value, wrong] = reader(readText(root, place) ?? '', place);
    findings.push(...wrong);
    return value;
  };
  return {
    name,
    folder: folders.ky,
    entries: findPaths(root, folders).map((page) => readEntry(root, folders, page, findings)),
    providers: read('providers.yaml', readProviders),
    words: read('words.yaml', readWordRules),
  };
}

/**
 * Reads every page and flow of every edition in both languages.
 * @param root the project's top folder
 */
export function readCatalog(root: string): Catalog {
  const frozen = JSON.parse(readText(root, 'versions.json') ?? '[]') as string[];
  const findings: Finding[] = [];
  const data = <T>(file: string, schema: z.ZodType<T>, without: T): T => {
    const text = readText(root, file) ?? '{}';
    const read = keep(`data ${file}`, text, () => readData(schema, text, file));
    if ('findings' in read) findings.push(...read.findings);
    return 'data' in read ? read.data : without;
  };
  return {
    editions: ['current', ...frozen].map((name) => readEdition(root, name, findings)),
    published: data('published.yaml', publishedFile, {}),
    redirects: data(REDIRECTS_FILE, redirectsFile, {}),
    findings,
  };
}
