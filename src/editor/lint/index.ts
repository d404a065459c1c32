import type {ESLint, Linter} from 'eslint';

import {knownTags} from '../tags';
import {rightPage} from './rightPage';

/** Rules over pages, which an editor shows while they are written. */
export const pageRules: ESLint.Plugin = {rules: {right: rightPage}};

/** The names that a page may use: its tags. */
export const pageGlobals: Linter.Globals = Object.fromEntries(
  knownTags.map((name) => [name, 'readonly']),
);
