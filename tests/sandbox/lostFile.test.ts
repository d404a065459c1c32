import fs from 'node:fs';
import path from 'node:path';

import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Session} from '../../src/sandbox/contract';
import {createSqlite} from './engines/sqlite';
import {startPractice} from './practice';
import type {Practice} from './practice';

const AMOUNT = 1_000;

interface Loss {
  readonly name: string;
  readonly reason: string;
  /** @returns puts the right file back */
  begin(file: string, older: Buffer): () => void;
}

/** Moves a file away, and something else to its place perhaps. */
function move(file: string, instead?: Buffer): () => void {
  fs.renameSync(file, `${file}.away`);
  if (instead) fs.writeFileSync(file, instead);
  return () => fs.renameSync(`${file}.away`, file);
}

/** Changes a file where it stands. */
function change(file: string, spoil: () => void): () => void {
  const whole = fs.readFileSync(file);
  spoil();
  return () => fs.writeFileSync(file, whole);
}

const losses: readonly Loss[] = [
  {name: 'moved away', reason: 'missing', begin: (file) => move(file)},
  {
    name: 'deleted',
    reason: 'missing',
    begin(file) {
      // A second name is what brings the same file back.
      fs.linkSync(file, `${file}.kept`);
      fs.rmSync(file);
      return () => fs.renameSync(`${file}.kept`, file);
    },
  },
  {
    name: 'in a folder that is gone',
    reason: 'missing',
    begin(file) {
      const folder = path.dirname(file);
      fs.renameSync(folder, `${folder}.away`);
      return () => fs.renameSync(`${folder}.away`, folder);
    },
  },
  {name: 'replaced', reason: 'replaced', begin: (file, older) => move(file, older)},
  {
    name: 'written over with an earlier copy, which is shorter',
    reason: 'damaged',
    begin: (file, older) => change(file, () => fs.writeFileSync(file, older)),
  },
  {
    name: 'cut off',
    reason: 'damaged',
    begin: (file) => change(file, () => fs.truncateSync(file, 8192)),
  },
  {
    name: 'emptied',
    reason: 'damaged',
    begin: (file) => change(file, () => fs.truncateSync(file)),
  },
  {name: 'without its log', reason: 'missing', begin: (file) => move(`${file}-wal`)},
  {
    name: 'beside the log of another one',
    reason: 'replaced',
    begin: (file) => move(`${file}-wal`, Buffer.alloc(0)),
  },
  {name: 'without the index of its log', reason: 'missing', begin: (file) => move(`${file}-shm`)},
];

describe('a SQLite file that is taken away under a server', () => {
  const engine = createSqlite();
  let practice: Practice;
  let file: string;
  let older: Buffer;
  const checkpoint = () =>
    sql`pragma wal_checkpoint(truncate)`.execute(practice.sandbox.database.queries);
  beforeAll(async () => {
    practice = await startPractice(await engine.createDatabase());
    file = practice.sandbox.database.place.slice('file:'.length);
    await checkpoint();
    older = fs.readFileSync(file);
    // The file is longer than the copy then.
    for (let opened = 0; opened < 40; opened += 1) await practice.open();
    await checkpoint();
  });
  afterAll(async () => {
    await practice.close();
    await engine.stop();
  });

  const list = () => {
    const folder = path.dirname(file);
    return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  };
  const readReason = async () =>
    (await practice.app.inject('/readyz')).json<{reason?: string}>().reason;

  it.each(losses)('is told as 503, and served again once it is back: $name', async (loss) => {
    const visitor = await practice.open();
    expect((await visitor.pay('before', {amount: AMOUNT})).statusCode).toBe(201);
    expect(await readReason()).toBe(undefined);
    const end = loss.begin(file, older);
    const files = list();
    try {
      const refused = await visitor.pay('key', {amount: AMOUNT});
      expect(refused.json()).toMatchObject({status: 503, code: 'database_unavailable'});
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect((await visitor.get('session')).statusCode).toBe(503);
      expect(await readReason()).toBe(loss.reason);
      expect(list()).toEqual(files);
    } finally {
      end();
    }
    expect(await readReason()).toBe(undefined);
    expect((await visitor.pay('key', {amount: AMOUNT})).statusCode).toBe(201);
    const {balance} = (await visitor.get('session')).json<Session>();
    expect(balance).toBe(1_000_000 - 2 * AMOUNT);
    expect((await practice.audit()).findings).toEqual([]);
  });

  it('is looked for after a commit too, before that is acknowledged', async () => {
    const {database} = practice.sandbox;
    let end = () => {};
    const written = database.transact(async () => {
      end = move(file);
      return Promise.resolve('written');
    });
    await expect(written).rejects.toThrow(/is not there any more$/);
    end();
    await expect(database.transact(() => Promise.resolve('written'))).resolves.toBe('written');
  });
});
