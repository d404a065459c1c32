import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {readConfig} from '../../src/sandbox/config';
import {pay} from '../../src/sandbox/payments';
import type {Sandbox} from '../../src/sandbox/sandbox';
import {openSession} from '../../src/sandbox/sessions';
import {openSandbox} from '../../src/sandbox/start';
import {median} from '../percentile';
import {drawGrowth} from './growthPlot';
import type {Part} from './growthPlot';
import {body} from './sessions';

const PAYMENTS = Number(process.env.PAYMENTS || 1_000_000);
const PARTS = 40;
/** Payments of one visitor. */
const OF_SESSION = 100;
const PLOT = path.resolve(import.meta.dirname, 'growth.svg');
const payment = JSON.parse(body) as Parameters<typeof pay>[3];

async function payPart(sandbox: Sandbox, count: number): Promise<Part> {
  const [cpu, begin] = [process.cpuUsage(), performance.now()];
  let {session} = await openSession(sandbox, 'usual');
  for (let made = 0; made < count; made += 1) {
    if (made > 0 && made % OF_SESSION === 0) {
      ({session} = await openSession(sandbox, 'usual'));
      // libsql gives memory back when the event loop turns.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await pay(sandbox, session, `key ${made}`, payment);
  }
  const {user, system} = process.cpuUsage(cpu);
  const wall = Math.round(((performance.now() - begin) * 1000) / count);
  return {count, cpu: Math.round((user + system) / count), wall};
}

function tell(parts: readonly Part[], memory: number): string[] {
  const total = parts.reduce((sum, {count}) => sum + count, 0);
  // Noise of a busy machine is in every part: quarters are compared, not single ones.
  const quarter = Math.ceil(parts.length / 4);
  const cost = (some: readonly Part[]) => median(some.map(({cpu}) => cpu));
  const [first, last] = [cost(parts.slice(0, quarter)), cost(parts.slice(-quarter))];
  return [
    `CPU µs a payment, median of the first and of the last quarter of ${total} payments: ` +
      `${first}, ${last} (${(last / first).toFixed(2)}). The process held ${memory} MB at the end.`,
    '',
    '![CPU a payment while the database grows](growth.svg)',
  ];
}

/**
 * What a payment costs while one database grows; `PAYMENTS` says how far. Told and drawn anew after
 * each part, so that a run that is broken off has shown what it came to.
 */
export async function measureGrowth(report: (lines: string[]) => void): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-bench-'));
  const settings = {DATABASE_URL: `file:${path.join(folder, 'growth.db')}`};
  const sandbox = await openSandbox(readConfig(settings, folder));
  const parts: Part[] = [];
  await payPart(sandbox, 2_000);
  while (parts.length < PARTS) {
    parts.push(await payPart(sandbox, Math.ceil(PAYMENTS / PARTS)));
    fs.writeFileSync(PLOT, drawGrowth(parts));
    report(tell(parts, Math.round(process.memoryUsage.rss() / 1024 / 1024)));
  }
  await sandbox.database.close();
  fs.rmSync(folder, {recursive: true});
}
