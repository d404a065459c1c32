import path from 'node:path';

import {median} from '../percentile';
import {withFolder} from './folder';
import {load} from './load';
import type {Round} from './load';
import {startMeasured, startSandbox} from './measured';
import {startPeers} from './peers';
import type {Peer} from './peers';

/** The first rounds find code that is not compiled yet. */
const WARMING = 3;
const ROUNDS = 5;
const request = {
  method: 'POST',
  path: '/sandbox/v1/checks',
  headers: {'content-type': 'application/json'},
  body: JSON.stringify({kind: 'inn', number: '00101200010008'}),
  expect: 200,
} as const;

async function startAll(folder: string): Promise<Peer[]> {
  const bare = await startMeasured('bare node:http', ['bench/sandbox/bareServer.mjs']);
  const sandbox = await startSandbox('sandbox', `file:${path.join(folder, 'bench.db')}`);
  const peers = await startPeers(folder, sandbox.url, request);
  return [{server: bare, request}, {server: sandbox, request}, ...peers];
}

async function loadInTurn(servers: readonly Peer[]): Promise<Map<Peer, Round[]>> {
  const rounds = new Map<Peer, Round[]>(servers.map((one) => [one, []]));
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    for (const one of servers) {
      const told = await load(one.server, one.request);
      if (round >= WARMING) rounds.get(one)!.push(told);
    }
  }
  return rounds;
}

function tell(rounds: ReadonlyMap<Peer, Round[]>): string[] {
  const figures = [...rounds].map(([{server}, told]) => ({
    name: server.name,
    perSecond: median(told.map(({perSecond}) => perSecond)),
    cpu: median(told.map(({cpu}) => cpu)),
    p99: median(told.map(({p99}) => p99)),
  }));
  const [bare] = figures;
  return [
    '| | a second | of bare | CPU µs | of bare | p99 ms |',
    '| --- | --- | --- | --- | --- | --- |',
    ...figures.map(({name, perSecond, cpu, p99}) => {
      const ofSpeed = (perSecond / bare!.perSecond).toFixed(2);
      const ofCpu = (bare!.cpu / cpu).toFixed(2);
      return `| ${name} | ${perSecond} | ${ofSpeed} | ${cpu} | ${ofCpu} | ${p99} |`;
    }),
    '',
    'Goal: at least 0.5 of bare. Bare parses the same JSON and answers the same; the sandbox writes its log, headers and',
    'limits as shipped; Prism mocks its OpenAPI document; json-server is asked for one stored answer, and checks nothing.',
  ];
}

/** A number check over HTTP beside the least a server can do, and beside mock servers, in one run. */
export async function measureChecks(report: (lines: string[]) => void): Promise<void> {
  await withFolder(async (folder) => {
    const servers = await startAll(folder);
    report(tell(await loadInTurn(servers)));
    for (const {server} of servers) await server.stop();
  });
}
