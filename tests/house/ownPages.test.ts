import {existsSync, readdirSync, readFileSync} from 'node:fs';

import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const pages = globSync(['*.md', 'src/**/*.md', 'bench/**/*.md', 'writing/**/*.md'], {
  ignore: ['**/node_modules/**'],
});

/** Places of the repository that a page names in code: `src/numbers/inn.ts`. */
const placesIn = (text: string) =>
  [...text.matchAll(/`((?:src|tests|docs|i18n|bench)\/[\w./-]*)`/g)].map(([, place]) => place!);

const scriptsIn = (text: string) =>
  [...text.matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(start|test)\b)/g)].map(
    ([, run, name]) => run ?? name!,
  );

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names no place that is not there', () => {
    expect(placesIn(text).filter((place) => !existsSync(place))).toEqual([]);
  });

  it('names no command that is not there', () => {
    expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('names every room of src in the README', () => {
  const named = readFileSync('README.md', 'utf8');
  const rooms = readdirSync('src');
  expect(rooms).toContain('numbers');
  expect(rooms.filter((room) => !named.includes(`src/${room}/`))).toEqual([]);
});

it('finds the pages, and what they name', () => {
  expect(pages).toContain('README.md');
  expect(placesIn('see `src/nowhere.ts`')).toEqual(['src/nowhere.ts']);
  expect(scriptsIn('`npm run bench:nothing` and `npm start`')).toEqual(['bench:nothing', 'start']);
});
