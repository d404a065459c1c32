import path from 'node:path';

import {sql} from 'kysely';

import {createPostgres} from '../../tests/sandbox/engines/postgres';
import {auditDatabase} from '../../src/sandbox/audit/audit';
import {readConfig} from '../../src/sandbox/config';
import type {Sandbox} from '../../src/sandbox/sandbox';
import {openSandbox, readSecrets} from '../../src/sandbox/start';
import {median} from '../percentile';
import {fill} from './fill';
import {withFolder} from './folder';

/** Payments that there are when the audit is timed. */
const STEPS = [12_000, 50_000, 100_000];
const ROUNDS = 3;
const SECRET = 'a key of the bench, long enough to be one';

/** Times one audit, which must find nothing. @returns seconds, and seconds of CPU of this process */
async function timeAudit({database, config}: Sandbox, expected: number) {
  const [cpu, begin] = [process.cpuUsage(), performance.now()];
  const {payments, findings} = await auditDatabase(database, readSecrets(config));
  const seconds = (performance.now() - begin) / 1000;
  if (payments !== expected || findings.length > 0) {
    throw new Error(`${payments} payments, findings: ${JSON.stringify(findings.slice(0, 3))}`);
  }
  const {user, system} = process.cpuUsage(cpu);
  return {seconds, cpu: (user + system) / 1_000_000};
}

/** Fills a database step by step and audits it at each. @returns rows of a table */
async function measureOn(name: string, sandbox: Sandbox): Promise<string[]> {
  const rows: string[] = [];
  let made = 0;
  for (const payments of STEPS) {
    await fill(sandbox, payments - made);
    made = payments;
    const told = [];
    for (let round = 0; round < ROUNDS; round += 1) told.push(await timeAudit(sandbox, payments));
    const seconds = median(told.map((one) => one.seconds));
    const least = Math.min(...told.map((one) => one.seconds));
    const cpu = median(told.map((one) => one.cpu));
    const each = Math.round((least / payments) * 1_000_000);
    rows.push(
      `| ${name} | ${payments} | ${seconds.toFixed(2)} | ${least.toFixed(2)} | ${cpu.toFixed(2)} | ${each} |`,
    );
  }
  await sandbox.database.close();
  return rows;
}

async function measurePostgres(folder: string): Promise<string[]> {
  // What is measured reads: filling need not wait for the disk.
  const engine = createPostgres(['-c', 'fsync=off']);
  await engine.start();
  const settings = {DATABASE_URL: await engine.createDatabase(), SANDBOX_SECRET: SECRET};
  const rows = await measureOn('PostgreSQL', await openSandbox(readConfig(settings, folder)));
  await engine.stop();
  return rows;
}

async function measureSqlite(folder: string): Promise<string[]> {
  const settings = {DATABASE_URL: `file:${path.join(folder, 'audit.db')}`};
  const sandbox = await openSandbox(readConfig(settings, folder));
  await sql`pragma synchronous = off`.execute(sandbox.database.queries);
  return measureOn('SQLite', sandbox);
}

/** The audit of a whole ledger, while it grows. */
export async function measureAudit(report: (lines: string[]) => void): Promise<void> {
  const rows = await withFolder(async (folder) => [
    ...(await measurePostgres(folder)),
    ...(await measureSqlite(folder)),
  ]);
  report([
    '| | payments | seconds | quickest | CPU seconds | µs a payment, of the quickest |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Goal: 12 000 payments on PostgreSQL within a second, and linear from there. CPU is of the process that audits; medians of`,
    `${ROUNDS} audits, a hundred payments a session. Every one found nothing.`,
  ]);
}
