import fs from 'node:fs';

import {describeRun} from './machine';

/** A page of results: its file, and what stands above its parts. */
export interface Results {
  file: string;
  head: string;
}

/** Replaces a part's section of a page of results, and prints it. */
export function writeResults({file, head}: Results, title: string, lines: readonly string[]): void {
  const told = ['', ...lines, '', describeRun()].join('\n');
  process.stdout.write(`## ${title}\n${told}\n\n`);
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : head;
  const [, ...sections] = text.trim().split(/^## /m);
  const kept = sections.map((section) => section.trim());
  const at = kept.findIndex((section) => section.startsWith(`${title}\n`));
  kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, `${title}\n${told}`);
  fs.writeFileSync(file, `${[head, ...kept].join('\n\n## ')}\n`);
}
