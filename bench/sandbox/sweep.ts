import fs from 'node:fs';
import {monitorEventLoopDelay} from 'node:perf_hooks';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import {buildApp} from '../../src/sandbox/app';
import {readConfig} from '../../src/sandbox/config';
import type {Database} from '../../src/sandbox/database/database';
import {openSandbox} from '../../src/sandbox/start';
import type {Sandbox} from '../../src/sandbox/sandbox';
import {sweep} from '../../src/sandbox/sweep';
import {percentile} from '../percentile';
import {startClient} from './client';
import type {Client} from './client';
import {insertExpired} from './expired';
import type {Expired} from './expired';
import {withFolder} from './folder';

const MILLION = {sessions: 1_000_000, transfers: 2};
const LONG = {sessions: 1_000, transfers: 1_000};
/** A sweep is broken off after so many ms. */
const LONGEST = 20_000;

/** What the event loop and a client meet while some work is done. */
async function watch(name: string, client: Client<number[]>, work: () => Promise<number>) {
  await client.ask('forget what was before');
  const delays = monitorEventLoopDelay({resolution: 1});
  delays.enable();
  const begin = performance.now();
  const count = await work();
  const perSecond = Math.round((count * 1000) / (performance.now() - begin));
  delays.disable();
  const waits = await client.ask('tell');
  return [
    ...['', name, perSecond, (delays.percentile(99.9) / 1e6).toFixed(1)],
    ...[(delays.max / 1e6).toFixed(1), percentile(waits, 0.999).toFixed(1)],
    ...[Math.max(...waits).toFixed(1), ''],
  ]
    .join(' | ')
    .trim();
}

/** Sweeps, and keeps the CPU time of the longest transaction: what neither disk nor machine adds to. */
async function sweepSome(sandbox: Sandbox, told: {longest: number}): Promise<number> {
  const transact: Database['transact'] = (work) =>
    sandbox.database.transact(async (queries) => {
      const before = process.cpuUsage();
      const result = await work(queries);
      const {user, system} = process.cpuUsage(before);
      told.longest = Math.max(told.longest, (user + system) / 1000);
      return result;
    });
  const database = Object.create(sandbox.database, {transact: {value: transact}}) as Database;
  return sweep({...sandbox, database}, AbortSignal.timeout(LONGEST));
}

/** Writes 4 KB to the same disk a hundred times a second: what a server stands still for at the least. */
async function syncSome(folder: string): Promise<number> {
  const file = fs.openSync(path.join(folder, 'synced'), 'w');
  const end = performance.now() + LONGEST / 2;
  while (performance.now() < end) {
    fs.writeSync(file, Buffer.alloc(4096), 0, 4096, 0);
    fs.fdatasyncSync(file);
    await wait(10);
  }
  fs.closeSync(file);
  return 0;
}

/** Fills a database of its own with ended sessions, and watches a server while it sweeps them. */
async function measureOn(folder: string, name: string, expired: Expired): Promise<string[]> {
  const settings = {DATABASE_URL: `file:${path.join(folder, `${name}.db`)}`};
  const config = readConfig({...settings, SANDBOX_LOG: 'silent'}, folder);
  const sandbox = await openSandbox(config);
  await insertExpired(sandbox, expired);
  const app = await buildApp(sandbox);
  const client = startClient<number[]>(
    'bench/sandbox/knock.mjs',
    await app.listen({host: '127.0.0.1', port: 0}),
  );
  const told = {longest: 0};
  const synced = await watch('4 KB synced, nothing swept', client, () => syncSome(folder));
  const swept = await watch(name, client, () => sweepSome(sandbox, told));
  await client.stop();
  await app.close();
  await sandbox.database.close();
  return [`${synced} |`, `${swept} ${told.longest.toFixed(1)} |`];
}

/** How long a server on SQLite stands still while ended sessions are forgotten. */
export async function measureSweep(report: (lines: string[]) => void): Promise<void> {
  const rows = await withFolder(async (folder) => [
    ...(await measureOn(folder, 'a million sessions', MILLION)),
    ...(await measureOn(folder, 'a thousand of a thousand rows', LONG)),
  ]);
  report([
    '| | swept a second | loop, p99.9 ms | longest | /healthz, p99.9 ms | longest | most CPU of a transaction before its commit, ms |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Goal: the longest stall of the event loop at most 50 ms. Each is swept for ${LONGEST / 1000} s at most, on SQLite; /healthz is asked by`,
    'another process all the time. What one small file takes to be synced, between the two, says how busy the disk was.',
  ]);
}
