import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import {globSync} from 'tinyglobby';

import type {Language} from '../../src/language/language';

/** A string of i18n/, with the file:line where it is mended. */
export interface TranslatedString {
  id: string;
  message: string;
  place: string;
}

const root = path.resolve(import.meta.dirname, '../..');

function readFile(file: string): TranslatedString[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const lines = text.split('\n');
  return Object.entries(JSON.parse(text) as Record<string, {message: string}>).map(
    ([id, {message}]) => {
      const line = lines.findIndex((start) => start.startsWith(`  ${JSON.stringify(id)}:`)) + 1;
      return {id, message, place: `${file}:${line}`};
    },
  );
}

/**
 * Reads what i18n/ says in one language.
 * @param files which of its files, as a pattern
 */
export function readStrings(language: Language, files = '**/*.json'): TranslatedString[] {
  return globSync(`i18n/${language}/${files}`, {cwd: root}).sort().flatMap(readFile);
}

/** Every string that the theme itself shows, in English, by id. */
export function readThemeStrings(): Map<string, string> {
  const base = '@docusaurus/theme-translations/locales/base/theme-common.json';
  const strings = createRequire(import.meta.url)(base) as Record<string, string>;
  return new Map(Object.entries(strings).filter(([id]) => !id.endsWith('___DESCRIPTION')));
}

/**
 * Every string that our own components ask for, in Kyrgyz, by id; found the way write-translations finds it.
 * @throws Error for a call whose id or message is not plain text: such a string is never translated
 */
export async function readOwnStrings(): Promise<Map<string, string>> {
  const files = globSync('src/**/*.{ts,tsx}', {cwd: root, absolute: true});
  const babel = getBabelOptions({isServer: true});
  const found = await extractAllSourceCodeFileTranslations(files, babel);
  const warnings = found.flatMap((file) => file.warnings);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const strings = found.flatMap(({translations}) => Object.entries(translations));
  return new Map(strings.map(([id, {message}]) => [id, message]));
}
