import {availableParallelism} from 'node:os';

import {createPostgres} from '../../tests/sandbox/engines/postgres';
import {median} from '../percentile';
import {load} from './load';
import {startSandbox} from './measured';
import type {Measured} from './measured';
import {preparePayments} from './sessions';

const ROUNDS = 3;
const CONNECTIONS = 16;
const MOST = 20_000;

async function loadAll(servers: readonly Measured[]): Promise<number> {
  const rounds = await Promise.all(
    servers.map(async (server) =>
      load(server, await preparePayments(server.url, MOST), CONNECTIONS),
    ),
  );
  return rounds.reduce((sum, {perSecond}) => sum + perSecond, 0);
}

/** Payments on one PostgreSQL by one server, and by two at once. */
export async function measureProcesses(report: (lines: string[]) => void): Promise<void> {
  const engine = createPostgres();
  await engine.start();
  const database = await engine.createDatabase();
  const servers = [await startSandbox('first', database), await startSandbox('second', database)];
  const [one, two]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    one.push(await loadAll(servers.slice(0, 1)));
    two.push(await loadAll(servers));
  }
  for (const server of servers) await server.stop();
  await engine.stop();
  const ratio = (median(two) / median(one)).toFixed(2);
  report([
    '| | a second | of one process |',
    '| --- | --- | --- |',
    `| one process | ${median(one)} | 1.00 |`,
    `| two processes | ${median(two)} | ${ratio} |`,
    '',
    `Goal: at least 1.5 where a core is free. Here ${availableParallelism()} cores bear the servers, PostgreSQL and the load.`,
  ]);
}
