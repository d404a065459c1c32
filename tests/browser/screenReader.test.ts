import fs from 'node:fs';

import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';

const script = fs.readFileSync('tests/browser/SCREEN-READER.md', 'utf8');
const rows = script.split('\n').filter((line) => /^\| (?!Do |---)/.test(line));

/** Where all that the site says is written. */
const sources = globSync([
  'src/**/*.{ts,tsx}',
  'i18n/{ky,ru}/code.json',
  '{docs,i18n/ru}/**/elsom/*.{mdx,yaml}',
])
  .filter((file) => !file.includes('version-'))
  .map((file) => fs.readFileSync(file, 'utf8'))
  .join('\n')
  // Markdown writes the star of a code with a stroke before it; code writes long sentences on two lines.
  .replace(/\\(?=[*#])/g, '')
  .replace(/\s+/g, ' ');

/** What is counted, left out or put together when it is said stands nowhere as a whole. */
const piecesOf = (phrase: string) =>
  phrase
    .split(/[…\d]+|: |, |[()]|„.*“/)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2}/u.test(piece));

describe('the script for listening', () => {
  it('quotes what the site says, to the letter', () => {
    const phrases = rows.flatMap((row) =>
      [...row.matchAll(/“([^”]*)”/g)].map(([, words]) => words!),
    );
    expect(phrases.length).toBeGreaterThan(100);
    const cited = phrases.flatMap(piecesOf).filter((piece) => /\p{Script=Cyrillic}/u.test(piece));
    expect(cited.filter((piece) => !sources.includes(piece))).toEqual([]);
  });

  it('names tests that are there', () => {
    const guards = rows.flatMap((row) => row.match(/`[^`]+\.(spec|test)\.tsx?`/g) ?? []);
    const files = guards.map((guard) =>
      guard.slice(1, -1).replace(/^b\//, 'tests/browser/').replace(/^c\//, 'tests/components/'),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !fs.existsSync(file))).toEqual([]);
  });
});
