import * as z from 'zod';

import type {Finding} from '../guides/finding';
import {readData} from '../guides/readData';

/** What a page may say of itself between its two "---". */
export const frontMatter = z.strictObject({
  // Without it the first heading is the title.
  title: z.string().min(1).optional(),
  // Search engines and messengers show it under the title.
  description: z.string().min(1).optional(),
  sidebar_label: z.string().min(1).optional(),
  sidebar_position: z.number().optional(),
  slug: z.string().min(1).optional(),
  hide_title: z.boolean().optional(),
  hide_table_of_contents: z.boolean().optional(),
  displayed_sidebar: z.string().min(1).optional(),
});

/** _category_.yml: how a folder of pages stands in the menu. */
export const category = z.strictObject({
  label: z.string().min(1),
  position: z.number().optional(),
  collapsible: z.boolean().optional(),
});

/**
 * Checks what a page says of itself.
 * @param text the whole page
 * @param file its path, for the findings
 */
export function checkFrontMatter(text: string, file: string): Finding[] {
  const [, inside] = /^---\n([\s\S]*?)\n?---(?:\n|$)/.exec(text) ?? [];
  // A page may say nothing of itself.
  if (!inside) return [];
  const read = readData(frontMatter, inside, file);
  if ('data' in read) return [];
  return read.findings.map((finding) => ({...finding, line: finding.line + 1}));
}
