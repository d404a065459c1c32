import type {ESLint, Linter} from 'eslint';

import {knownTags} from '../tags';
import {frontMatterRule} from './frontMatter';
import {knownTagRule} from './knownTag';

/** Rules over pages, which an editor shows while they are written. */
export const pageRules: ESLint.Plugin = {
  rules: {'front-matter': frontMatterRule, 'known-tag': knownTagRule},
};

/** The names that a page may use: its tags. */
export const pageGlobals: Linter.Globals = Object.fromEntries(
  knownTags.map((name) => [name, 'readonly']),
);
