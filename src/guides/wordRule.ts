import * as z from 'zod';

import type {Language} from '../language/language';

const language = z.enum(['ky', 'ru']);

/** Words that mislead a reader, and what to write instead. */
export const wordRule = z.strictObject({
  // Whole words; "*" stands for any letters; what stands between slashes is a regular expression.
  avoid: z.array(z.string().min(1)).nonempty(),
  write: z.string().min(1),
  // Both languages where it is left out.
  languages: z.array(language).nonempty().optional(),
  // Phrases in which the word is right.
  except: z.array(z.string().min(1)).optional(),
});

export type WordRule = z.infer<typeof wordRule>;

/** Makes a pattern of what a writer put down as a word. */
export function wordPattern(word: string): RegExp {
  const expression = /^\/(.+)\/$/.exec(word)?.[1];
  if (expression) return new RegExp(expression, 'gu');
  const letters = word.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${letters.replaceAll('*', '\\p{L}*')}(?!\\p{L})`, 'gu');
}

/** Whether a rule holds for the words of a language. */
export function concerns({languages}: WordRule, language: Language): boolean {
  return languages?.includes(language) ?? true;
}
