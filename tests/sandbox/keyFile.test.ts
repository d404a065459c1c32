import fs from 'node:fs';

import {afterAll, describe, expect, it} from 'vitest';

import {readConfig} from '../../src/sandbox/config';
import {makeKeyFile} from '../../src/sandbox/keyFile';
import {openSession} from '../../src/sandbox/sessions';
import {openSandbox} from '../../src/sandbox/start';
import {createSqlite} from './engines/sqlite';

/** The key beside the database file, as without any setting. */
async function start(database: string) {
  const sandbox = await openSandbox(readConfig({DATABASE_URL: database}, process.cwd()));
  return {sandbox, close: () => sandbox.database.close()};
}

const modeOf = (file: string) => (fs.statSync(file).mode & 0o777).toString(8);

describe('the key beside a SQLite file', () => {
  const engine = createSqlite();
  afterAll(() => engine.stop());

  /** A new place for a database, with its file and that of its key. */
  async function choosePlace() {
    const database = await engine.createDatabase();
    const file = database.slice('file:'.length);
    return {database, file, key: `${file}.key`};
  }

  it('is made with the database, both for their owner alone', async () => {
    const {database, file, key} = await choosePlace();
    const {sandbox, close} = await start(database);
    await openSession(sandbox, 'usual');
    expect(fs.readFileSync(key, 'utf8')).toMatch(/^[a-z]{64}$/);
    const files = [file, key, `${file}-wal`, `${file}-shm`];
    expect(files.map(modeOf)).toEqual(['600', '600', '600', '600']);
    await close();
  });

  it('and the database are taken from all others who could read them', async () => {
    const {database, file, key} = await choosePlace();
    await (await start(database)).close();
    for (const name of [file, key]) fs.chmodSync(name, 0o644);
    await (await start(database)).close();
    expect([file, key].map(modeOf)).toEqual(['600', '600']);
  });

  it('is whole, though a crash has left a part of one', async () => {
    const {database, key} = await choosePlace();
    const part = `${key}.${process.pid}.part`;
    fs.writeFileSync(part, 'abc');
    await (await start(database)).close();
    expect(fs.readFileSync(key, 'utf8')).toMatch(/^[a-z]{64}$/);
    expect([fs.existsSync(part), modeOf(key)]).toEqual([false, '600']);
  });

  it('is left alone where there is one', async () => {
    const {file, key} = await choosePlace();
    fs.writeFileSync(key, 'k'.repeat(40));
    makeKeyFile(file);
    expect(fs.readFileSync(key, 'utf8')).toBe('k'.repeat(40));
  });

  it.each([
    ['empty', '', 0],
    ['a blank line', '\n', 0],
    ['cut short', 'k'.repeat(31), 31],
  ])('ends the start when it is %s', async (_what, text, length) => {
    const {database, key} = await choosePlace();
    fs.writeFileSync(key, text);
    await expect(start(database)).rejects.toThrow(
      new RegExp(`^The key ${key} has ${length} characters, and must have 32 or more: put it back`),
    );
    expect(fs.readFileSync(key, 'utf8')).toBe(text);
  });

  it('ends the start when it is lost, and is not replaced', async () => {
    const {database, key} = await choosePlace();
    await (await start(database)).close();
    const text = fs.readFileSync(key, 'utf8');
    fs.rmSync(key);
    await expect(start(database)).rejects.toThrow(
      `The key ${key} is missing: put it back from the back-up of the database.`,
    );
    expect(fs.existsSync(key)).toBe(false);
    fs.writeFileSync(key, text);
    await (await start(database)).close();
  });

  it('is one, though several servers start at once', async () => {
    const {database, key} = await choosePlace();
    const servers = await Promise.all(Array.from({length: 4}, () => start(database)));
    const secrets = servers.map(({sandbox}) => sandbox.secret);
    expect(new Set(secrets)).toEqual(new Set([fs.readFileSync(key, 'utf8')]));
    for (const server of servers) await server.close();
  });
});
