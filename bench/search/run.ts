import fs from 'node:fs';

import {describeRun} from '../machine';
import {readDocuments} from './documents';
import {measureGrowth} from './growth';
import {measureKeyPress} from './keyPress';
import {makeLunr} from './lunr';
import {makeOurs} from './ours';
import {makePagefind} from './pagefind';
import {compareRelevance} from './relevance';

const FILE = 'bench/search/RESULTS.md';

/** `npm run bench:search`: prints what it measures, and writes it to RESULTS.md. */
async function main(): Promise<void> {
  const documents = readDocuments(process.cwd());
  const parts = [
    ['# The search, measured', '', `Written by \`npm run bench:search\`: ${describeRun()}`],
    await compareRelevance([makeOurs, () => makeLunr(documents), () => makePagefind(documents)]),
    measureGrowth(),
    await measureKeyPress(),
  ];
  const text = `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  process.stdout.write(text);
  fs.writeFileSync(FILE, text);
}

void main();
