import path from 'node:path';

import {readConfig} from '../../src/sandbox/config';
import {pay} from '../../src/sandbox/payments';
import type {Sandbox} from '../../src/sandbox/sandbox';
import {openSession} from '../../src/sandbox/sessions';
import {openSandbox} from '../../src/sandbox/start';
import {median} from '../percentile';
import {withFolder} from './folder';
import {load} from './load';
import {startSandbox} from './measured';
import {body, preparePayments} from './sessions';

const ROUNDS = 5;
const CONNECTIONS = 16;
const SECONDS = 3;
/** More than a round can make. */
const MOST = 30_000;
const OF_SESSION = 900;
const payment = JSON.parse(body) as Parameters<typeof pay>[3];

/** Payments a second, the payment function called directly, one payment after another. */
async function payDirectly(sandbox: Sandbox): Promise<number> {
  const begin = performance.now();
  const end = begin + SECONDS * 1000;
  let count = 0;
  while (performance.now() < end) {
    const {session} = await openSession(sandbox, 'usual');
    for (let key = 0; key < OF_SESSION && performance.now() < end; key += 1) {
      await pay(sandbox, session, `key ${key}`, payment);
      count += 1;
    }
    // libsql gives memory back when the event loop turns.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return Math.round((count * 1000) / (performance.now() - begin));
}

async function compare(sandbox: Sandbox, database: string): Promise<string[]> {
  const server = await startSandbox('sandbox', database);
  const [direct, http]: [number[], number[]] = [[], []];
  // The first round finds code that is not compiled yet.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const request = await preparePayments(server.url, MOST);
    const told = [
      await payDirectly(sandbox),
      (await load(server, request, CONNECTIONS)).perSecond,
    ] as const;
    if (round === 0) continue;
    direct.push(told[0]);
    http.push(told[1]);
  }
  await server.stop();
  const ratio = (median(http) / median(direct)).toFixed(2);
  return [
    '| | a second | of direct |',
    '| --- | --- | --- |',
    `| called directly, one by one | ${median(direct)} | 1.00 |`,
    `| over HTTP, ${CONNECTIONS} at once | ${median(http)} | ${ratio} |`,
    '',
    'Goal: at least 1.5 of the same function called in the process, one payment after another, both with full sync. The',
    `payments over HTTP are of many sessions; medians of ${ROUNDS} rounds in turn.`,
  ];
}

/** A payment over HTTP beside the same function called directly, both on SQLite with full sync. */
export async function measurePayments(report: (lines: string[]) => void): Promise<void> {
  await withFolder(async (folder) => {
    const file = (name: string) => `file:${path.join(folder, name)}`;
    const sandbox = await openSandbox(readConfig({DATABASE_URL: file('direct.db')}, folder));
    report(await compare(sandbox, file('http.db')));
    await sandbox.database.close();
  });
}
