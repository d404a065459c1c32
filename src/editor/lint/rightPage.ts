import type {Rule} from 'eslint';

import {checkPage} from '../checkPage';

/** Underlines what a page has wrong by itself. */
export const rightPage: Rule.RuleModule = {
  meta: {type: 'problem', schema: []},
  create: ({sourceCode, filename, report}) => ({
    Program() {
      for (const {line, column, ...told} of checkPage(sourceCode.text, filename)) {
        const message = `expected: ${told.expected}; found: ${told.found}; to mend: ${told.cure}`;
        report({loc: {line, column: column - 1}, message});
      }
    },
  }),
};
