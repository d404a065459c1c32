import * as z from 'zod';

import type {Finding} from '../guides/finding';
import {readData} from '../guides/readData';
import {readText} from '../guides/readText';
import {wordPattern} from '../guides/wordRule';
import {languages, type Language} from '../language/language';

/** Where a writer puts a word that is right although a check does not know it: one line a word. */
export const exceptionsFile = (folder: string): string => `${folder}/spelling.yaml`;

const list = z.array(z.string().min(1)).nullable();

/** spelling.yaml: words that are right, by language; "*" stands for any letters. */
export const spellingFile = z.strictObject({ky: list, ru: list});

/** Tells of a word in small letters whether the writers have called it right. */
export type IsExcepted = (word: string, language: Language) => boolean;

/**
 * Reads the words that writers have called right.
 * @param root the project's top folder
 * @param folder the edition's Kyrgyz pages: `docs`
 * @returns what tells them, and the findings that keep the file from being read
 */
export function readExceptions(root: string, folder: string): [IsExcepted, Finding[]] {
  const file = exceptionsFile(folder);
  const text = readText(root, file);
  if (text === undefined) return [() => false, []];
  const read = readData(spellingFile, text, file);
  if ('findings' in read) return [() => false, read.findings];
  const patterns = new Map(
    languages.map((language) => [
      language,
      (read.data[language] ?? []).map(
        (word) => new RegExp(`^(?:${wordPattern(word.toLowerCase()).source})$`, 'u'),
      ),
    ]),
  );
  return [(word, language) => patterns.get(language)!.some((one) => one.test(word)), []];
}
