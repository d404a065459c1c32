import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import autocannon from 'autocannon';

import {startSandbox, type Measured} from '../../../bench/sandbox/measured';
import {preparePayments} from '../../../bench/sandbox/sessions';

const CONNECTIONS = 50;
const SECONDS = 60;
/** Longer, in ms, one answer in a hundred may not take. */
const SLOWEST = 500;
/** More payments than a minute of this load can make. */
const PAYMENTS = 60_000;
/** Minutes until every page has been read into memory and the code is compiled. */
const WARMING = 3;
const FLAT = 1.1;

const pages = ['/', '/ru/', '/elsom/top-up-ussd/', '/ru/megapay/signature/', '/ru/search?q=pin'];
const check = {
  method: 'POST',
  path: '/sandbox/v1/checks',
  headers: {'content-type': 'application/json'},
  body: JSON.stringify({kind: 'inn', number: '00101200010008'}),
} as const;

/** One minute of readers, checks and payments together. @returns ms within which 99 % were answered */
async function loadMinute({url}: Measured): Promise<number> {
  const payment = await preparePayments(url, PAYMENTS);
  const reads = pages.map((page) => ({method: 'GET' as const, path: page}));
  const requests = [...reads, check, payment];
  const told = await autocannon({url, requests, connections: CONNECTIONS, duration: SECONDS});
  const failed = told.errors + told.timeouts + told.non2xx;
  if (failed > 0) throw new Error(`${failed} failed: ${JSON.stringify(told.statusCodeStats)}`);
  if (told.latency.p99 >= SLOWEST) throw new Error(`99 % took up to ${told.latency.p99} ms.`);
  return told.latency.p99;
}

function requireFlat(memory: readonly number[]): void {
  const warm = memory.slice(WARMING);
  if (Math.max(...warm) > FLAT * warm[0]!) throw new Error(`Memory grew: ${warm.join(', ')} MB.`);
}

/**
 * Loads the built site and its sandbox, on SQLite, with fifty connections for so many minutes.
 * @returns what was measured
 * @throws Error at the first minute with a failed answer or with answers too slow, or where the
 * memory, once warm, grows by more than a tenth
 */
export async function soakLoad(minutes: number): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-soak-'));
  const server = await startSandbox('site and sandbox', `file:${path.join(folder, 'soak.db')}`);
  const slowest: number[] = [];
  const memory: number[] = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    slowest.push(await loadMinute(server));
    memory.push(server.memory());
  }
  await server.stop();
  fs.rmSync(folder, {recursive: true});
  requireFlat(memory);
  return (
    `load: ${minutes} min, ${CONNECTIONS} connections, no error, ` +
    `99 % within ${Math.max(...slowest)} ms, MB after each minute: ${memory.join(', ')}.`
  );
}
