import {bundleServer} from '../../src/build/bundleServer';
import {measureChecks} from './checks';
import {measureGrowth} from './growth';
import {measureMemory} from './memory';
import {measurePayments} from './payments';
import {measureProcesses} from './processes';
import {writeResults} from './results';
import {measureStart} from './start';

type Part = (report: (lines: string[]) => void) => Promise<void>;

const parts: Readonly<Record<string, readonly [string, Part]>> = {
  checks: ['A number check', measureChecks],
  payments: ['A payment on SQLite', measurePayments],
  processes: ['A payment on PostgreSQL', measureProcesses],
  start: ['Start', measureStart],
  memory: ['Memory', measureMemory],
  growth: ['A payment while the database grows', measureGrowth],
};

/** `npm run bench:sandbox`: every part, or those that are named. */
async function main(named: readonly string[]): Promise<void> {
  await bundleServer(process.cwd());
  for (const name of named.length > 0 ? named : Object.keys(parts)) {
    const part = parts[name];
    if (!part) throw new Error(`Parts are ${Object.keys(parts).join(', ')}, not ${name}.`);
    const [title, measure] = part;
    await measure((lines) => writeResults(title, lines));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
