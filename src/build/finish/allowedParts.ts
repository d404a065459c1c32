import {createHash} from 'node:crypto';

import type {Allowed} from '../../sandbox/policy';
import {readInlineParts} from './inlineParts';
import type {Pages} from './pages';

/** Each adds a hash to every answer; a script that differs from page to page would add hundreds. */
const MOST = 8;

/** A hash as a policy names it; see https://www.w3.org/TR/CSP3/#grammardef-hash-source */
const sumOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

interface Part {
  text: string;
  /** One page that holds it, from the folder of the site. */
  page: string;
}

/** What pages run or style by themselves, by its hash. */
export interface Parts {
  readonly scripts: ReadonlyMap<string, Part>;
  readonly styles: ReadonlyMap<string, Part>;
}

/**
 * Collects what pages run or style by themselves.
 * @throws Error where a page has an attribute as `onclick`
 */
export function collectParts(pages: Pages): Parts {
  const found = {scripts: new Map<string, Part>(), styles: new Map<string, Part>()};
  for (const [page, html] of pages) {
    const {handlers, ...parts} = readInlineParts(html);
    if (handlers[0]) throw new Error(`${page} has ${handlers[0]}="…", which no browser will run.`);
    for (const kind of ['scripts', 'styles'] as const) {
      for (const text of parts[kind]) found[kind].set(sumOf(text), {text, page});
    }
  }
  return found;
}

function requireFew(what: string, found: ReadonlyMap<string, Part>): void {
  if (found.size <= MOST) return;
  const told = [...found.values()].map(({text, page}) => `  ${page}: ${text.trim().slice(0, 60)}…`);
  throw new Error(
    `The pages hold ${found.size} different ${what} in themselves; ${MOST} are allowed.\n` +
      `Make it the same text on every page (let it read what differs from an attribute), or a file.\n` +
      told.slice(0, MOST + 1).join('\n'),
  );
}

/**
 * Joins what the pages of all languages run or style by themselves.
 * @returns the hashes that let a browser run them, in a fixed order
 * @throws Error where there are too many
 */
export function joinParts(parts: readonly Parts[]): Pick<Allowed, 'scripts' | 'styles'> {
  const join = (kind: keyof Parts) => new Map(parts.flatMap((one) => [...one[kind]]));
  const [scripts, styles] = [join('scripts'), join('styles')];
  requireFew('scripts', scripts);
  requireFew('style elements', styles);
  return {scripts: [...scripts.keys()].sort(), styles: [...styles.keys()].sort()};
}
