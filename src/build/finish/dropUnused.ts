import type {Plugin, Root} from 'postcss';

/** What stands in brackets chooses among elements, or excludes some: it names nothing that must be there. */
function outsideBrackets(selector: string): string {
  const rest = selector.replace(/\([^()]*\)|\[[^\][]*\]/g, '');
  return rest === selector ? rest : outsideBrackets(rest);
}

function classesOf(selector: string): string[] {
  return [...outsideBrackets(selector).matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(
    ([, name = '']) => name,
  );
}

/**
 * The theme's scripts name these too; they are parts of a page that this site has none of. What ends in `_`
 * and five signs of a hash is of a module.
 */
export const NOT_SHOWN =
  /^(dropdown|footer|tabs|card|menu__caret|button--(success|warning|danger|info)|navbar--(dark|primary))(__(?![\da-f]{4}$)|$)|^sidebarLogo_/;

function dropRules(root: Root, words: ReadonlySet<string>): void {
  root.walkRules((rule) => {
    const isUsed = (selector: string) =>
      classesOf(selector).every((name) => words.has(name) && !NOT_SHOWN.test(name));
    const used = rule.selectors.filter(isUsed);
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
}

/** Drops what no style and no script reads; what read a dropped one may be unread now: again. */
function dropProperties(root: Root, words: ReadonlySet<string>): void {
  const css = root.toString();
  const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  let hasDropped = false;
  root.walkDecls(/^--/, (declaration) => {
    if (read.has(declaration.prop) || words.has(declaration.prop)) return;
    declaration.remove();
    hasDropped = true;
  });
  if (hasDropped) dropProperties(root, words);
}

function dropEmpty(root: Root): void {
  root.walk((node) => {
    const isEmpty = 'nodes' in node && node.nodes?.length === 0;
    if (isEmpty) node.remove();
  });
}

/**
 * Drops the rules for classes that nothing names, and the properties that nothing reads. Wary: a rule
 * without a class stays, and so does a class that is named anywhere, as a class or not.
 * @param words all words of the pages and the scripts
 */
export function dropUnused(words: ReadonlySet<string>): Plugin {
  return {
    postcssPlugin: 'tolom-drop-unused',
    Once(root) {
      dropRules(root, words);
      dropProperties(root, words);
      dropEmpty(root);
    },
  };
}
