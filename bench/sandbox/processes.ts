import path from 'node:path';
import {availableParallelism} from 'node:os';

import {createPostgres} from '../../tests/sandbox/engines/postgres';
import {median} from '../percentile';
import {load} from './load';
import {startSandbox} from './measured';
import type {Measured} from './measured';
import {readPostgresCpu} from './postgresCpu';
import {preparePayments} from './sessions';

const ROUNDS = 5;
const CONNECTIONS = 16;
const MOST = 20_000;

/** A checkout of an earlier commit with its server bundled, which is measured in the same run. */
const {BEFORE} = process.env;

/** Payments a second, and CPU µs of a payment: of the servers, and of PostgreSQL. */
interface Cost {
  readonly perSecond: number;
  readonly servers: number;
  readonly postgres: number;
}

/** Servers that are loaded at the same time, sixteen connections each. */
interface Team {
  readonly name: string;
  readonly servers: readonly Measured[];
  readonly costs: Cost[];
}

async function loadTeam(servers: readonly Measured[], dataFolder: string): Promise<Cost> {
  const requests = await Promise.all(servers.map(({url}) => preparePayments(url, MOST)));
  const before = readPostgresCpu(dataFolder);
  const rounds = await Promise.all(
    servers.map((server, index) => load(server, requests[index]!, CONNECTIONS)),
  );
  const sum = (of: (round: (typeof rounds)[number]) => number) =>
    rounds.reduce((all, round) => all + of(round), 0);
  const total = sum((round) => round.total);
  return {
    perSecond: sum(({perSecond}) => perSecond),
    servers: sum((round) => round.cpu * round.total) / total,
    postgres: (readPostgresCpu(dataFolder) - before) / total,
  };
}

async function startTeams(createDatabase: () => Promise<string>): Promise<Team[]> {
  const start = async (suffix: string, folder?: string): Promise<Team[]> => {
    const database = await createDatabase();
    const servers = [
      await startSandbox('first', database, folder),
      await startSandbox('second', database, folder),
    ];
    return [
      {name: `one server${suffix}`, servers: servers.slice(0, 1), costs: []},
      {name: `two servers${suffix}`, servers, costs: []},
    ];
  };
  const before = BEFORE ? await start(' of the commit before', path.resolve(BEFORE)) : [];
  return [...(await start('')), ...before];
}

function tell(teams: readonly Team[]): string[] {
  const figures = teams.map(({name, costs}) => {
    const [servers, postgres] = [
      median(costs.map((cost) => cost.servers)),
      median(costs.map((cost) => cost.postgres)),
    ];
    const perSecond = median(costs.map((cost) => cost.perSecond));
    return {name, perSecond, servers, postgres, cpu: servers + postgres};
  });
  // Like is compared with like: one server with one server of the commit before, two with two.
  const compared = (place: number) => figures[BEFORE ? 2 + (place % 2) : 0]!;
  const rows = figures.map(({name, perSecond, servers, postgres, cpu}, place) =>
    [
      ...['', name, perSecond, (perSecond / figures[place - (place % 2)]!.perSecond).toFixed(2)],
      ...[Math.round(servers), Math.round(postgres), Math.round(cpu)],
      ...[`${Math.round((cpu / compared(place).cpu) * 100)} %`, ''],
    ]
      .join(' | ')
      .trim(),
  );
  const other = BEFORE ? 'as many before' : 'one server';
  return [
    `| | a second | of one server | CPU µs of servers | of PostgreSQL | together | of ${other} |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

/** Payments on one PostgreSQL by one server, and by two at once, and the CPU time they all take. */
export async function measureProcesses(report: (lines: string[]) => void): Promise<void> {
  const engine = createPostgres();
  await engine.start();
  const teams = await startTeams(() => engine.createDatabase());
  // The first round finds code that is not compiled yet.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const {servers, costs} of teams) {
      const cost = await loadTeam(servers, engine.dataFolder());
      if (round > 0) costs.push(cost);
    }
  }
  const servers = new Set(teams.flatMap((team) => team.servers));
  for (const server of servers) await server.stop();
  await engine.stop();
  report([
    ...tell(teams),
    '',
    'Goal: two servers at least 1.7 of one where cores are free; where they are full, the same work with at most 60 % of the',
    `CPU of the commit before. Here ${availableParallelism()} cores bear the servers, PostgreSQL and the load. CPU is a payment's, of all processes of`,
    `that PostgreSQL; medians of ${ROUNDS} rounds of 3 s in turn, ${CONNECTIONS} connections a server. \`BEFORE=…\` names a checkout of the commit before,`,
    'its server bundled, which then works on the same PostgreSQL in a database of its own.',
  ]);
}
