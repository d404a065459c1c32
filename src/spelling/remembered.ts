import fs from 'node:fs';
import path from 'node:path';

import {loadDictionary} from './dictionary';

/** Made by a program, and can be thrown away: the words that were found right before. */
const FILE = path.join(__dirname, '../../node_modules/.cache/tolom/russian.json');

/** To look for a like word takes up to a second, for one that is like none; a list of them needs no help. */
const SUGGESTED = 5;

function recall(): Set<string> {
  try {
    return new Set(JSON.parse(fs.readFileSync(FILE, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

function remember(words: ReadonlySet<string>): void {
  try {
    fs.mkdirSync(path.dirname(FILE), {recursive: true});
    // Whole or not at all: two checks may run at once.
    const draft = `${FILE}.${process.pid}`;
    fs.writeFileSync(draft, JSON.stringify([...words]));
    fs.renameSync(draft, FILE);
  } catch {
    // A folder that cannot be written in costs seconds, no more.
  }
}

/** A hyphen joins words that the dictionary knows one by one. */
const partsOf = (word: string) => [word, ...(word.includes('-') ? [word.split('-')] : [])];

/**
 * Finds the words that a Russian dictionary does not know.
 * @param words without exceptions; each once is enough
 * @returns each of them with what it may be meant for
 */
export function findUnknown(words: ReadonlySet<string>): Map<string, string[]> {
  const right = recall();
  const open = [...words].filter((word) => !right.has(word));
  if (open.length === 0) return new Map();
  const {correct, suggest} = loadDictionary(open);
  const isRight = (word: string) => partsOf(word).some((parts) => [parts].flat().every(correct));
  const wrong = open.filter((word) => !isRight(word));
  const found = open.filter((word) => !wrong.includes(word));
  if (found.length > 0) remember(new Set([...right, ...found]));
  const isTold = (word: string, at: number) => at < SUGGESTED && !word.includes('-');
  return new Map(
    wrong.map((word, at) => [word, isTold(word, at) ? suggest(word).slice(0, 3) : []]),
  );
}
