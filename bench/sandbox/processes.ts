import {createPostgres} from '../../tests/sandbox/engines/postgres';
import {load, median} from './load';
import {startMeasured} from './measured';
import type {Measured} from './measured';
import {preparePayments} from './sessions';

const ROUNDS = 3;
const CONNECTIONS = 16;
const MOST = 20_000;

function startServer(name: string, database: string): Promise<Measured> {
  return startMeasured(name, 'src/sandbox/server.ts', {
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: database,
    SANDBOX_SECRET: 'a key of the bench, long enough to be one',
    SANDBOX_ADDRESS_CALLS_PER_MINUTE: '100000000',
  });
}

async function loadAll(servers: readonly Measured[]): Promise<number> {
  const rounds = await Promise.all(
    servers.map(async (server) =>
      load(server, await preparePayments(server.url, MOST), CONNECTIONS),
    ),
  );
  return rounds.reduce((sum, {perSecond}) => sum + perSecond, 0);
}

/** Payments on one PostgreSQL by one server, and by two at once. */
export async function measureProcesses(): Promise<string[]> {
  const engine = createPostgres();
  await engine.start();
  const database = await engine.createDatabase();
  const servers = [await startServer('first', database), await startServer('second', database)];
  const [one, two]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    one.push(await loadAll(servers.slice(0, 1)));
    two.push(await loadAll(servers));
  }
  for (const server of servers) await server.stop();
  await engine.stop();
  const ratio = (median(two) / median(one)).toFixed(2);
  return [
    '| payment on PostgreSQL | a second | of one process |',
    '| --- | --- | --- |',
    `| one process | ${median(one)} | 1.00 |`,
    `| two processes | ${median(two)} | ${ratio} |`,
  ];
}
