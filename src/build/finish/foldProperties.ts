import type {Declaration, Plugin, Root} from 'postcss';

/** Selects nothing but the page's own root, whatever theme it is in: what is set there holds everywhere. */
const ROOT = /^(?=.)(:root|html)?(\[data-theme=['"]?\w+['"]?\])?$/;
const READ = /var\(\s*(--[\w-]+)\s*\)/g;

/** What these mean depends on the element they stand on. */
const RELATIVE = /^(inherit|initial|unset|revert)/;

type Declared = Map<string, Declaration[]>;

function listDeclared(root: Root): Declared {
  const declared: Declared = new Map();
  root.walkDecls(/^--/, (one) => {
    declared.set(one.prop, [...(declared.get(one.prop) ?? []), one]);
  });
  return declared;
}

const standsOnRoot = ({parent}: Declaration): boolean =>
  parent?.type === 'rule' &&
  'selectors' in parent &&
  parent.selectors.every((one) => ROOT.test(one));

/** Set once, in every theme and at every width; and what it reads in turn is the same for all elements. */
function isConstant(declared: Declared, [only, ...more]: Declaration[]): boolean {
  if (!only || more.length > 0 || RELATIVE.test(only.value)) return false;
  const reads = [...only.value.matchAll(READ)].map(([, name = '']) => declared.get(name) ?? []);
  const isSame = (all: Declaration[]) => all.length > 0 && all.every(standsOnRoot);
  return standsOnRoot(only) && only.parent?.parent?.type === 'root' && reads.every(isSame);
}

function fold(value: string, constants: ReadonlyMap<string, string>): string {
  return value.replace(READ, (read, name: string, at: number) => {
    const constant = constants.get(name);
    if (constant === undefined) return read;
    // Brackets part two values from each other; what takes their place needs a space.
    const space = /^[^\s,;)/*]/.test(value.slice(at + read.length)) ? ' ' : '';
    return fold(constant, constants) + space;
  });
}

/**
 * Puts the value of a custom property where it is read, if it is the same everywhere: the theme sets
 * two hundred to be overridden, and most of them nobody overrides.
 * @param words all words of the pages and the scripts: what they name they may read or set
 */
export function foldProperties(words: ReadonlySet<string>): Plugin {
  return {
    postcssPlugin: 'tolom-fold-properties',
    Once(root) {
      const declared = listDeclared(root);
      const constants = new Map<string, string>();
      for (const [name, all] of declared) {
        if (!words.has(name) && isConstant(declared, all)) constants.set(name, all[0]!.value);
      }
      root.walkDecls((one) => {
        if (one.value.includes('var(')) one.value = fold(one.value, constants);
      });
    },
  };
}
