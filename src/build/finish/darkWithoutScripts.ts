import postcss, {type AtRule, type Plugin, type Rule} from 'postcss';

const DARK = /(html)?\[data-theme=['"]?dark['"]?\]/;

/** A root that no script has marked; where one has, the reader's choice counts. */
const UNMARKED = 'html:not([data-theme])';

function copyForSystem(rule: Rule): AtRule {
  const selectors = rule.selectors.filter((selector) => DARK.test(selector));
  const copy = rule.clone({selectors: selectors.map((one) => one.replace(DARK, UNMARKED))});
  const media = postcss.atRule({name: 'media', params: '(prefers-color-scheme:dark)', nodes: []});
  return media.append(copy);
}

/** Repeats every rule of the dark theme for readers whose system is dark and whose scripts are off. */
export const darkWithoutScripts: Plugin = {
  postcssPlugin: 'tolom-dark-without-scripts',
  Once(root) {
    const dark: Rule[] = [];
    root.walkRules(DARK, (rule) => void dark.push(rule));
    for (const rule of dark) rule.after(copyForSystem(rule));
  },
};
