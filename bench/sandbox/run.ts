import fs from 'node:fs';
import path from 'node:path';

import {measureChecks} from './checks';
import {drawGrowth, measureGrowth} from './growth';
import {measurePayments} from './payments';
import {measureProcesses} from './processes';

const PAYMENTS = Number(process.env.PAYMENTS || 100_000);

async function tellGrowth(): Promise<string[]> {
  const {costs, memory} = await measureGrowth(PAYMENTS);
  const plot = path.resolve('test-results/sandbox-growth.svg');
  fs.mkdirSync(path.dirname(plot), {recursive: true});
  fs.writeFileSync(plot, drawGrowth(costs, PAYMENTS));
  const told = `CPU µs a payment, first and last twentieth of ${PAYMENTS}: ${costs[0]}, ${costs.at(-1)}`;
  return [`${told}; ${memory} MB. Plot: ${path.relative(process.cwd(), plot)}`];
}

/** `npm run bench:sandbox`: side by side in one run; `PAYMENTS` says how far the plot goes. */
async function main(): Promise<void> {
  for (const measure of [measureChecks, measurePayments, measureProcesses, tellGrowth]) {
    process.stdout.write(`${(await measure()).join('\n')}\n\n`);
  }
}

void main();
