import path from 'node:path';

import {measureParts, type Parts} from '../parts';
import type {Results} from '../results';
import {measureBuilding} from './building';
import {measureGrowth} from './growth';
import {measureReading} from './reading';

const results: Results = {
  file: path.resolve(import.meta.dirname, 'RESULTS.md'),
  head: `# What the site was measured at

Written by \`npm run bench:site\`, part by part; \`npm run bench:site -- reading\` measures one part anew. The peers are
made of the same texts: the plain Markdown beside our pages, both languages, both editions. What is compared was measured
side by side in one run, in turn: read the ratios.`,
};

const parts: Parts = {
  reading: ['Reading a guide', measureReading],
  building: ['Building the site', measureBuilding],
  growth: ['Building as the site grows', measureGrowth],
};

/** `npm run bench:site`: every part, or those that are named. */
measureParts(parts, results, process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
