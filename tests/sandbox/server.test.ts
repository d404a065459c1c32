import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';

import Libsql from 'libsql';
import {afterAll, describe, expect, it, vi} from 'vitest';

import type {OpenedSession} from '../../src/sandbox/contract';
import {createSqlite} from './engines/sqlite';
import {usualPayment} from './practice';
import {failToStart, findServer, startServer} from './serverProcess';

async function openSession(url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/sandbox/v1/sessions`, {method: 'POST'});
  const {token} = (await answer.json()) as OpenedSession;
  return {authorization: `Bearer ${token}`, 'content-type': 'application/json'};
}

function pay(url: string, headers: Record<string, string>, key: string, account: string) {
  return fetch(`${url}/sandbox/v1/payments`, {
    method: 'POST',
    headers: {...headers, 'idempotency-key': key},
    body: JSON.stringify({...usualPayment, account}),
  });
}

/** Is loaded before the server, and sends a signal when that loads the first of what it needs. */
const SIGNAL_WHILE_LOADING = `
const Module = require('node:module');
const load = Module._load;
Module._load = function (request, parent, ...rest) {
  if (/server\\.cjs$/.test(parent?.filename ?? '')) {
    Module._load = load;
    process.kill(process.pid, 'SIGTERM');
  }
  return load.call(this, request, parent, ...rest);
};
`;

// A process takes its seconds to start on a busy machine.
vi.setConfig({testTimeout: 30_000});

describe('the server', () => {
  const engine = createSqlite();
  afterAll(() => engine.stop());

  it('says where it is and where the database stands, and ends well when asked to', async () => {
    const database = await engine.createDatabase();
    const server = await startServer({DATABASE_URL: database});
    expect(server.output()).toBe(`Төлөм: ${server.url} (${database})\n`);
    expect(await server.stop()).toBe(0);
  });

  it('finishes the payment under way before it ends', async () => {
    const settings = {DATABASE_URL: await engine.createDatabase(), SANDBOX_SLOW_MS: '700'};
    const server = await startServer(settings);
    const headers = await openSession(server.url);
    const slow = pay(server.url, headers, 'key', '00101200010036');
    // The twin is told 409 once the first payment is under way.
    while ((await pay(server.url, headers, 'key', '00101200010036')).status !== 409);
    const ended = server.stop();
    expect((await slow).status).toBe(201);
    expect(await ended).toBe(0);
  });

  it('ends well when it is asked to while it is still being loaded', async () => {
    const preload = path.join(path.dirname((await engine.createDatabase()).slice(5)), 'early.cjs');
    fs.writeFileSync(preload, SIGNAL_WHILE_LOADING);
    const {code, signal, output} = await failToStart({
      DATABASE_URL: await engine.createDatabase(),
      NODE_OPTIONS: `--require ${preload}`,
    });
    expect([code, signal, output]).toEqual([0, null, '']);
  });

  it('ends with npm, though the shell between them hands no signal on', async () => {
    // What follows keeps the shell from becoming the server itself.
    const shell = spawn('sh', ['-c', '"$0" "$1"; true', process.execPath, await findServer()], {
      env: {
        PATH: process.env.PATH,
        npm_lifecycle_event: 'start',
        SANDBOX_LOG: 'silent',
        PORT: '0',
        DATABASE_URL: await engine.createDatabase(),
      },
    });
    const [announced] = (await once(shell.stdout, 'data')) as [Buffer];
    expect(String(announced)).toContain('Төлөм: http://');
    shell.kill('SIGTERM');
    // The server holds the other end of the pipe for as long as it lives.
    await once(shell, 'close');
  });

  it('finds everything again after it was killed', async () => {
    const settings = {DATABASE_URL: await engine.createDatabase()};
    const first = await startServer(settings);
    const headers = await openSession(first.url);
    const receipt = await (await pay(first.url, headers, 'key', usualPayment.account)).text();
    await first.stop('SIGKILL');
    const second = await startServer(settings);
    const replayed = await pay(second.url, headers, 'key', usualPayment.account);
    expect(await replayed.text()).toBe(receipt);
    await second.stop();
  });

  it('finds everything again after its log was deleted and it was told to end', async () => {
    const settings = {DATABASE_URL: await engine.createDatabase()};
    const first = await startServer(settings);
    const headers = await openSession(first.url);
    const receipt = await (await pay(first.url, headers, 'key', usualPayment.account)).text();
    fs.rmSync(`${settings.DATABASE_URL.slice('file:'.length)}-wal`);
    expect((await pay(first.url, headers, 'next', usualPayment.account)).status).toBe(503);
    expect(await first.stop()).toBe(0);
    const second = await startServer(settings);
    const replayed = await pay(second.url, headers, 'key', usualPayment.account);
    expect(await replayed.text()).toBe(receipt);
    await second.stop();
  });

  it('migrates a new database once when two start at the same moment', async () => {
    const settings = {DATABASE_URL: await engine.createDatabase()};
    const servers = await Promise.all([startServer(settings), startServer(settings)]);
    for (const server of servers) {
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
      await server.stop();
    }
  });

  const sentences = [
    ['a wrong setting', () => ({PORT: 'abc'}), /^PORT must be a whole number/],
    [
      'an unwritable database',
      () => ({DATABASE_URL: 'file:/proc/sandbox.db'}),
      /^The database \/proc\/sandbox\.db cannot be opened: it, or its folder, cannot be written\.$/,
    ],
    [
      'a database that does not answer',
      () => ({
        DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x',
        SANDBOX_SECRET: 's'.repeat(32),
        SANDBOX_DATABASE_WAIT_SECONDS: '0',
      }),
      /^The database postgres:\/\/127\.0\.0\.1:1\/x cannot be used: .*ECONNREFUSED[^\n]*$/,
    ],
    [
      'several servers without a common key',
      () => ({DATABASE_URL: 'postgres://127.0.0.1:1/x'}),
      /^SANDBOX_SECRET is needed with PostgreSQL/,
    ],
  ] as const;
  it.each(sentences)('ends with one sentence on %s', async (_what, settings, sentence) => {
    const {code, output} = await failToStart(settings());
    expect([code, output.trim()]).toEqual([1, expect.stringMatching(sentence)]);
  });

  it('ends with one sentence when the port is in use', async () => {
    const server = await startServer({DATABASE_URL: await engine.createDatabase()});
    const port = new URL(server.url).port;
    const {code, output} = await failToStart({
      PORT: port,
      DATABASE_URL: await engine.createDatabase(),
    });
    const sentence = `Port ${port} is in use: stop what uses it, or set PORT to another number.\n`;
    expect([code, output]).toEqual([1, sentence]);
    await server.stop();
  });

  it('leaves a database of a newer version alone', async () => {
    const database = await engine.createDatabase();
    const path = database.slice('file:'.length);
    const file = new Libsql(path);
    file.pragma('journal_mode = WAL');
    file.exec(
      'create table schema_version (version bigint); insert into schema_version values (9)',
    );
    file.close();
    const {code, output} = await failToStart({DATABASE_URL: database});
    expect([code, output]).toEqual([1, expect.stringMatching(/is of version 9, newer than/)]);
    const after = new Libsql(path);
    expect(after.prepare('select name from sqlite_schema').all()).toEqual([
      {name: 'schema_version'},
    ]);
    after.close();
  });

  it('does not take another file for a database', async () => {
    const database = await engine.createDatabase();
    const text = 'Not a database, but a text that somebody would miss. '.repeat(100);
    fs.writeFileSync(database.slice('file:'.length), text);
    const {code, output} = await failToStart({DATABASE_URL: database});
    expect([code, output]).toEqual([1, expect.stringMatching(/file is not a database\.\n$/)]);
    expect(fs.readFileSync(database.slice('file:'.length), 'utf8')).toBe(text);
  });
});
