import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {globSync} from 'tinyglobby';

import type {Allowed} from '../../sandbox/policy';
import {readInlineParts} from './inlineParts';

/** Each adds a hash to every answer; a script that differs from page to page would add hundreds. */
const MOST = 8;

/** A hash as a policy names it; see https://www.w3.org/TR/CSP3/#grammardef-hash-source */
const sumOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

interface Found {
  text: string;
  /** One page that holds it, from the folder of the site. */
  page: string;
}

function requireFew(what: string, found: ReadonlyMap<string, Found>): void {
  if (found.size <= MOST) return;
  const told = [...found.values()].map(({text, page}) => `  ${page}: ${text.trim().slice(0, 60)}…`);
  throw new Error(
    `The pages hold ${found.size} different ${what} in themselves; ${MOST} are allowed.\n` +
      `Make it the same text on every page (let it read what differs from an attribute), or a file.\n` +
      told.slice(0, MOST + 1).join('\n'),
  );
}

/**
 * Collects what the pages of a built site run or style by themselves.
 * @param site the folder that is served
 * @returns the hashes that let a browser run them, in a fixed order
 * @throws Error where there are too many, or where a page has an attribute as `onclick`
 */
export function collectAllowed(site: string): Pick<Allowed, 'scripts' | 'styles'> {
  const found = {scripts: new Map<string, Found>(), styles: new Map<string, Found>()};
  for (const page of globSync('**/*.html', {cwd: site}).sort()) {
    const {handlers, ...parts} = readInlineParts(readFileSync(path.join(site, page), 'utf8'));
    if (handlers[0]) throw new Error(`${page} has ${handlers[0]}="…", which no browser will run.`);
    for (const kind of ['scripts', 'styles'] as const) {
      for (const text of parts[kind]) found[kind].set(sumOf(text), {text, page});
    }
  }
  requireFew('scripts', found.scripts);
  requireFew('style elements', found.styles);
  return {scripts: [...found.scripts.keys()].sort(), styles: [...found.styles.keys()].sort()};
}
