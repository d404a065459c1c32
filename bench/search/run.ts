import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

import {readDocuments} from './documents';
import {measureGrowth} from './growth';
import {measureKeyPress} from './keyPress';
import {makeLunr} from './lunr';
import {makeOurs} from './ours';
import {makePagefind} from './pagefind';
import {compareRelevance} from './relevance';

const FILE = 'bench/search/RESULTS.md';

function aboutRun(): string[] {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {encoding: 'utf8'}).trim();
  const [cpu] = os.cpus();
  const machine = `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${os.type()} ${os.arch()}`;
  return [
    '# The search, measured',
    '',
    `Written by \`npm run bench:search\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${machine}.`,
  ];
}

/** `npm run bench:search`: prints what it measures, and writes it to RESULTS.md. */
async function main(): Promise<void> {
  const documents = readDocuments(process.cwd());
  const parts = [
    aboutRun(),
    await compareRelevance([makeOurs, () => makeLunr(documents), () => makePagefind(documents)]),
    measureGrowth(),
    await measureKeyPress(),
  ];
  const text = `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  process.stdout.write(text);
  fs.writeFileSync(FILE, text);
}

void main();
