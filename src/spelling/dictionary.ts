import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

import nspell from 'nspell';

const files = path.dirname(createRequire(__filename).resolve('dictionary-ru'));
const read = (name: string) => fs.readFileSync(path.join(files, name), 'utf8');

/** What a dictionary tells of a Russian word. */
export interface Dictionary {
  correct: (word: string) => boolean;
  suggest: (word: string) => string[];
}

const beginning = (word: string) => word.slice(0, 2).toLowerCase();

/**
 * Loads the Russian dictionary as far as these words need it: the whole takes seconds, because every
 * form of every word is made. Russian forms differ at the end alone, so the first letters choose.
 */
export function loadDictionary(words: readonly string[]): Dictionary {
  const parts = words.flatMap((word) => [word, ...word.split('-')]);
  const wanted = new Set(parts.map(beginning));
  const [, ...entries] = read('index.dic').split('\n');
  const chosen = entries.filter((entry) => {
    const [word = ''] = entry.split('/');
    return word.length < 3 || wanted.has(beginning(word));
  });
  const spell = nspell(read('index.aff'), [chosen.length, ...chosen].join('\n'));
  return {
    correct: (word) => spell.correct(word),
    suggest: (word) => spell.suggest(word),
  };
}
