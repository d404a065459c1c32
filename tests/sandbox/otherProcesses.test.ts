import {execFile} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';

import {afterAll, afterEach, describe, expect, it} from 'vitest';

import type {OpenedSession, Session} from '../../src/sandbox/contract';
import {createSqlite} from './engines/sqlite';
import {SECRET, startPractice, usualPayment} from './practice';
import {findServer, startServer} from './serverProcess';
import type {ServerProcess} from './serverProcess';

const run = promisify(execFile);
const AMOUNT = 1_000;

/** A payer at servers of their own processes, which are killed here. */
async function openPayer({url}: ServerProcess) {
  const open = {method: 'POST', headers: {'content-type': 'application/json'}, body: '{}'};
  const opened = await fetch(`${url}/sandbox/v1/sessions`, open);
  const {token} = (await opened.json()) as OpenedSession;
  const authorization = `Bearer ${token}`;
  let count = 0;
  return {
    async pay(at: ServerProcess) {
      count += 1;
      const headers = {...open.headers, authorization, 'idempotency-key': `key ${count}`};
      const body = JSON.stringify({...usualPayment, amount: AMOUNT});
      const answer = await fetch(`${at.url}/sandbox/v1/payments`, {method: 'POST', headers, body});
      expect(answer.status).toBe(201);
    },
    /** Requires that each payment that was acknowledged is there. */
    async prove(at: ServerProcess) {
      const answer = await fetch(`${at.url}/sandbox/v1/session`, {headers: {authorization}});
      expect(((await answer.json()) as Session).balance).toBe(1_000_000 - count * AMOUNT);
    },
  };
}

describe('a SQLite file that several processes have open', () => {
  const engine = createSqlite();
  const servers: ServerProcess[] = [];
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop('SIGKILL'))));
  afterAll(() => engine.stop());

  async function start(DATABASE_URL: string) {
    const server = await startServer({DATABASE_URL, SANDBOX_SECRET: SECRET});
    servers.push(server);
    return server;
  }

  async function command(database: string, ...args: string[]) {
    const program = path.join(path.dirname(await findServer()), 'command.cjs');
    const env = {PATH: process.env.PATH, DATABASE_URL: database, SANDBOX_SECRET: SECRET};
    return run(process.execPath, [program, ...args], {env});
  }

  it('keeps its log while a command reads it, and loses no payment when the server is killed', async () => {
    const database = await engine.createDatabase();
    const file = database.slice('file:'.length);
    await (await startPractice(database)).close();
    const server = await start(database);
    const payer = await openPayer(server);
    await payer.pay(server);
    const log = fs.statSync(`${file}-wal`).ino;
    for (const args of [['audit'], ['backup', `${file}.copy`], ['import', writeList(file)]]) {
      await command(database, ...args);
      expect(fs.statSync(`${file}-wal`).ino).toBe(log);
      await payer.pay(server);
    }
    await server.stop('SIGKILL');
    await payer.prove(await start(database));
  });

  it('keeps its log when another server of it ends, and loses no payment then', async () => {
    const database = await engine.createDatabase();
    await (await startPractice(database)).close();
    const [leaving, staying] = [await start(database), await start(database)];
    const payer = await openPayer(leaving);
    for (const server of [leaving, staying, leaving]) await payer.pay(server);
    await leaving.stop('SIGTERM');
    await payer.pay(staying);
    await payer.prove(staying);
    await staying.stop('SIGKILL');
    await payer.prove(await start(database));
  });
});

function writeList(file: string): string {
  const list = `${file}.csv`;
  fs.writeFileSync(list, 'number,holder,kind\n02902202410090,ОсОО Булка,inn\n');
  return list;
}
