import * as z from 'zod';

import type {Finding} from './finding';
import {keep} from './keep';
import {readData} from './readData';
import {wordRule, type WordRule} from './wordRule';

/**
 * Reads words.yaml: the words that mislead a reader.
 * @returns the rules, and the findings that keep them from being read; nobody changes either
 */
export function readWordRules(text: string, file: string): [WordRule[], Finding[]] {
  return keep(`words ${file}`, text, () => {
    const read = readData(z.array(wordRule).nullable(), text, file);
    return 'data' in read ? [read.data ?? [], []] : [[], read.findings];
  });
}
