import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, 'RESULTS.md');
const HEAD = `# What the site was measured at

Written by \`npm run bench:site\`, part by part; \`npm run bench:site -- reading\` measures one part anew. The peers are
made of the same texts: the plain Markdown beside our pages, both languages, both editions. What is compared was measured
side by side in one run, in turn: read the ratios.`;

/** Where and when, so that a figure can be doubted; the load says how much else the machine had to do. */
export function describeRun(): string {
  const [cpu] = os.cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {encoding: 'utf8'}).trim();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const machine = `${os.availableParallelism()} cores of ${cpu?.model.trim()}, ${memory} GB`;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit}, Node ${process.version}, ${machine}, load ${os.loadavg()[0]!.toFixed(1)}.`;
}

/** Replaces a part's section of RESULTS.md, and prints it. */
export function writeResults(title: string, lines: readonly string[]): void {
  const told = ['', ...lines, '', describeRun()].join('\n');
  process.stdout.write(`## ${title}\n${told}\n\n`);
  const text = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : HEAD;
  const [, ...sections] = text.trim().split(/^## /m);
  const kept = sections.map((section) => section.trim());
  const at = kept.findIndex((section) => section.startsWith(`${title}\n`));
  kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, `${title}\n${told}`);
  fs.writeFileSync(FILE, `${[HEAD, ...kept].join('\n\n## ')}\n`);
}
