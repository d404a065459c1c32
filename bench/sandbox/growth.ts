import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {readConfig} from '../../src/sandbox/config';
import {pay} from '../../src/sandbox/payments';
import {openSession} from '../../src/sandbox/sessions';
import {openSandbox} from '../../src/sandbox/start';
import {body} from './sessions';

const PARTS = 20;
const payment = JSON.parse(body) as Parameters<typeof pay>[3];

/** CPU µs a payment, for each twentieth of so many payments into one growing database. */
export async function measureGrowth(count: number): Promise<{costs: number[]; memory: number}> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-bench-'));
  const settings = {DATABASE_URL: `file:${path.join(folder, 'growth.db')}`};
  const sandbox = await openSandbox(readConfig(settings, folder));
  const costs: number[] = [];
  const part = count / PARTS;
  for (let begun = 0; begun < PARTS; begun += 1) {
    const before = process.cpuUsage();
    let session = 0;
    for (let made = 0; made < part; made += 1) {
      if (made % 100 === 0) session = (await openSession(sandbox, 'usual')).session.id;
      await pay(sandbox, session, `key ${made}`, payment);
      // libsql gives memory back when the event loop turns.
      if (made % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    const {user, system} = process.cpuUsage(before);
    costs.push(Math.round((user + system) / part));
  }
  const memory = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  await sandbox.database.close();
  fs.rmSync(folder, {recursive: true});
  return {costs, memory};
}

/** The plot: a bar each twentieth, its height the cost. Flat is good. */
export function drawGrowth(costs: readonly number[], count: number): string {
  const most = Math.max(...costs);
  const bars = costs.map((cost, index) => {
    const height = Math.round((cost / most) * 160);
    return `<rect x="${40 + index * 22}" y="${190 - height}" width="18" height="${height}"/>`;
  });
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 230" font-family="sans-serif" font-size="12">',
    `<text x="40" y="18">CPU µs a payment, from the first to number ${count}</text>`,
    `<text x="4" y="36">${most}</text><text x="4" y="190">0</text>`,
    `<g fill="#2a6f97">${bars.join('')}</g>`,
    '</svg>\n',
  ].join('\n');
}
