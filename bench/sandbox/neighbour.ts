import path from 'node:path';

import {createPostgres} from '../../tests/sandbox/engines/postgres';
import {percentile} from '../percentile';
import {startClient} from './client';
import {withFolder} from './folder';
import {startSandbox} from './measured';
import type {Measured} from './measured';
import {body, openToken} from './sessions';

const ROUNDS = 10;
/** Payments of the neighbour before each flood; the first of them find code not compiled yet. */
const CALM = 100;

type Counts = Record<string, number>;

/** Pays one payment after another. @returns ms of each */
async function payOn(url: string, isOver: (made: number) => boolean): Promise<number[]> {
  const [token, times] = [await openToken(url), [] as number[]];
  while (!isOver(times.length)) {
    const begin = performance.now();
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': `key ${times.length}`,
    };
    const answer = await fetch(`${url}/sandbox/v1/payments`, {method: 'POST', headers, body});
    await answer.arrayBuffer();
    if (answer.status !== 201) throw new Error(`A neighbour was answered ${answer.status}.`);
    times.push(performance.now() - begin);
  }
  return times;
}

async function measure(server: Measured): Promise<string> {
  const flooding = startClient<Counts>('bench/sandbox/flood.mjs', server.url);
  const [calm, flooded, counts]: [number[], number[], Counts] = [[], [], {}];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = await payOn(server.url, (made) => made === CALM);
    let isOver = false;
    const flood = flooding.ask(await openToken(server.url)).finally(() => (isOver = true));
    const during = await payOn(server.url, () => isOver);
    // The first round warms up.
    if (round === 0) continue;
    calm.push(...before);
    flooded.push(...during);
    for (const [status, count] of Object.entries(await flood)) {
      counts[status] = (counts[status] ?? 0) + count;
    }
  }
  await flooding.stop();
  await server.stop();
  const [quiet, busy] = [percentile(calm, 0.99), percentile(flooded, 0.99)];
  const statuses = Object.entries(counts).map(([status, count]) => `${count} × ${status}`);
  return [
    ...['', server.name, quiet.toFixed(1), busy.toFixed(1), (busy / quiet).toFixed(1)],
    ...[flooded.length, statuses.join(', '), ''],
  ]
    .join(' | ')
    .trim();
}

/** What a neighbour waits for a payment while one session sends a thousand at once, and in calm. */
export async function measureNeighbour(report: (lines: string[]) => void): Promise<void> {
  const engine = createPostgres();
  await engine.start();
  const rows = await withFolder(async (folder) => [
    await measure(await startSandbox('SQLite', `file:${path.join(folder, 'bench.db')}`)),
    await measure(await startSandbox('PostgreSQL', await engine.createDatabase())),
  ]);
  await engine.stop();
  report([
    '| | calm p99 ms | flooded p99 ms | of calm | payments meanwhile | what the flood was answered |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Goal: at most 5 of calm. The neighbour pays one payment after another; the flood, of a process of its own, comes`,
    `${ROUNDS} times, each time of a new session.`,
  ]);
}
