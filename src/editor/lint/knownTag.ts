import type {Rule} from 'eslint';

import {knownTags} from '../tags';

interface Tag {
  name: {type: string; name: string};
  loc: NonNullable<Rule.Node['loc']>;
}

const shown = knownTags.map((name) => `<${name}>`).join(', ');

/** Underlines a tag that no page knows; a build stops over it without telling the line. */
export const knownTagRule: Rule.RuleModule = {
  meta: {type: 'problem', schema: []},
  create: (context) => ({
    JSXOpeningElement(node: Rule.Node) {
      const {name, loc} = node as unknown as Tag;
      const isTag = name.type === 'JSXIdentifier' && /^[A-Z]/.test(name.name);
      if (!isTag || knownTags.includes(name.name)) return;
      const cure = `correct its name, or write "\\<" where "<" is meant as text`;
      const message = `expected: one of ${shown}; found: <${name.name}>; to mend: ${cure}`;
      context.report({loc, message});
    },
  }),
};
