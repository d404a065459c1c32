import path from 'node:path';

import {bundleServer} from '../../src/build/bundleServer';
import {measureParts, type Parts} from '../parts';
import type {Results} from '../results';
import {measureAudit} from './audit';
import {measureChecks} from './checks';
import {measureGrowth} from './growth';
import {measureMemory} from './memory';
import {measureNeighbour} from './neighbour';
import {measurePayments} from './payments';
import {measureProcesses} from './processes';
import {measureStart} from './start';
import {measureSweep} from './sweep';

const results: Results = {
  file: path.resolve(import.meta.dirname, 'RESULTS.md'),
  head: `# What the sandbox was measured at

Written by \`npm run bench:sandbox\`, part by part; \`npm run bench:sandbox -- checks\` measures one part anew. What is
compared was measured side by side in one run: read the ratios. CPU time is the server's alone, and bears a busy machine
better than the rest.`,
};

const parts: Parts = {
  checks: ['A number check', measureChecks],
  payments: ['A payment on SQLite', measurePayments],
  processes: ['A payment on PostgreSQL', measureProcesses],
  neighbour: ['A payment while another session floods', measureNeighbour],
  audit: ['The audit', measureAudit],
  sweep: ['The sweep of ended sessions', measureSweep],
  start: ['Start', measureStart],
  memory: ['Memory', measureMemory],
  growth: ['A payment while the database grows', measureGrowth],
};

/** `npm run bench:sandbox`: every part, or those that are named. */
async function main(named: readonly string[]): Promise<void> {
  await bundleServer(process.cwd());
  await measureParts(parts, results, named);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
