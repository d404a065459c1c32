import type {Finding} from '../guides/finding';
import {parsePage} from '../guides/parsePage';
import {checkFrontMatter} from './frontMatter';
import {checkTags} from './checkTags';

/**
 * Checks what can be told of a page by itself, while it is written.
 * @param text the whole page
 * @param file its path, for the findings
 * @returns what keeps it from being read, else what is wrong at its top and with its tags
 */
export function checkPage(text: string, file: string): Finding[] {
  const parsed = parsePage(text, file);
  if ('finding' in parsed) return [parsed.finding];
  return [...checkFrontMatter(text, file), ...checkTags(parsed.tree, file)];
}
