import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {load, median} from './load';
import type {Round} from './load';
import {startMeasured} from './measured';
import type {Measured} from './measured';

const ROUNDS = 5;
const MANY = '100000000';
const request = {
  method: 'POST',
  path: '/sandbox/v1/checks',
  headers: {'content-type': 'application/json'},
  body: JSON.stringify({kind: 'inn', number: '00101200010008'}),
  expect: 200,
} as const;

/** The sandbox as it is shipped, log, headers and limiter on; only the limit is raised. */
function startSandbox(folder: string): Promise<Measured> {
  return startMeasured('sandbox', 'src/sandbox/server.ts', {
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: `file:${path.join(folder, 'bench.db')}`,
    SANDBOX_ADDRESS_CHECKS_PER_MINUTE: MANY,
  });
}

function tell(name: string, rounds: readonly Round[], bare: number): string {
  const cpu = median(rounds.map((round) => round.cpu));
  const perSecond = median(rounds.map((round) => round.perSecond));
  const p99 = median(rounds.map((round) => round.p99));
  const ratio = (bare / cpu).toFixed(2);
  return `| ${name} | ${perSecond} | ${p99} | ${cpu} | ${ratio} |`;
}

/** A number check over HTTP beside the least a server can do, round by round in one run. */
export async function measureChecks(): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-bench-'));
  const servers = [
    await startMeasured('bare node:http', 'bench/sandbox/bareServer.ts'),
    await startSandbox(folder),
  ];
  const rounds = new Map<Measured, Round[]>(servers.map((server) => [server, []]));
  for (const server of servers) await load(server, request);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const server of servers) rounds.get(server)!.push(await load(server, request));
  }
  for (const server of servers) await server.stop();
  fs.rmSync(folder, {recursive: true});
  const bare = median(rounds.get(servers[0]!)!.map(({cpu}) => cpu));
  return [
    '| check | a second | p99 ms | CPU µs | of bare |',
    '| --- | --- | --- | --- | --- |',
    ...servers.map((server) => tell(server.name, rounds.get(server)!, bare)),
  ];
}
