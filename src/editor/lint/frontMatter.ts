import type {Rule} from 'eslint';

import {checkFrontMatter} from '../frontMatter';

/** Underlines what is wrong between the two "---" of a page. */
export const frontMatterRule: Rule.RuleModule = {
  meta: {type: 'problem', schema: []},
  create: ({sourceCode, filename, report}) => ({
    Program() {
      for (const {line, column, expected, found, cure} of checkFrontMatter(
        sourceCode.text,
        filename,
      )) {
        const message = `expected: ${expected}; found: ${found}; to mend: ${cure}`;
        report({loc: {line, column: column - 1}, message});
      }
    },
  }),
};
