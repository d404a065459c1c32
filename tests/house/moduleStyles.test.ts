import fs from 'node:fs';

import {expect, it} from 'vitest';
import {globSync} from 'tinyglobby';

/** Within an at-rule: the name of an element, and a class of it. */
const ELEMENT_AND_CLASS = /^[ \t]+[a-z][\w-]*\.[a-z][^;]*\{/gim;

it('names no class together with its element within an at-rule, where the bundler overlooks it', () => {
  const sheets = globSync('src/**/*.module.css');
  expect(sheets.length).toBeGreaterThan(20);
  const overlooked = sheets.flatMap((sheet) =>
    (fs.readFileSync(sheet, 'utf8').match(ELEMENT_AND_CLASS) ?? []).map(
      (rule) => `${sheet}: ${rule.trim()}`,
    ),
  );
  expect(overlooked).toEqual([]);
});
