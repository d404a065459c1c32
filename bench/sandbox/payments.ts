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

const ROUNDS = 3;
const CONNECTIONS = 16;
const SECONDS = 3;
const MOST = 20_000;

async function payOn(sandbox: Sandbox, isOver: () => boolean): Promise<number> {
  let count = 0;
  while (!isOver()) {
    const {session} = await openSession(sandbox, 'usual');
    for (let key = 0; key < 900 && !isOver(); key += 1) {
      await pay(sandbox, session, `key ${key}`, JSON.parse(body) as Parameters<typeof pay>[3]);
      count += 1;
    }
  }
  return count;
}

/** Payments a second, the payment function called directly and as often at once as over HTTP. */
async function payDirectly(sandbox: Sandbox): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  const payers = Array.from({length: CONNECTIONS}, () =>
    payOn(sandbox, () => performance.now() > end),
  );
  const counts = await Promise.all(payers);
  return Math.round(counts.reduce((sum, count) => sum + count, 0) / SECONDS);
}

async function compare(sandbox: Sandbox, database: string): Promise<string[]> {
  const server = await startSandbox('sandbox', database);
  const request = await preparePayments(server.url, MOST);
  const [direct, http]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    direct.push(await payDirectly(sandbox));
    http.push((await load(server, request, CONNECTIONS)).perSecond);
  }
  await server.stop();
  const ratio = (median(http) / median(direct)).toFixed(2);
  return [
    '| | a second | of direct |',
    '| --- | --- | --- |',
    `| called directly | ${median(direct)} | 1.00 |`,
    `| over HTTP | ${median(http)} | ${ratio} |`,
    '',
    'Goal: at least 0.5 of the same function called in the process, both with full sync.',
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
