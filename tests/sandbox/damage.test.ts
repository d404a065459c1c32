import fs from 'node:fs';
import path from 'node:path';

import Libsql from 'libsql';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {runCommand} from '../../src/sandbox/commands/run';
import {createSqlite} from './engines/sqlite';
import {fillLedger} from './falsifications/ledger';
import {migrateOlder, openOlder} from './older/ledger';
import {startPractice} from './practice';

const PAGE = 4096;

/** The key beside the database file, as without any setting. */
const start = (database: string) => startPractice(database, {SANDBOX_SECRET: ''});
const run = (args: readonly string[], databaseUrl: string) =>
  runCommand(args, {databaseUrl, secret: undefined, otherSecret: undefined});

/** The first page that a table stands on. */
function findPage(file: string, table: string): number {
  const database = new Libsql(file);
  const query = database.prepare('select rootpage from sqlite_schema where name = ?');
  const {rootpage} = query.get(table) as {rootpage: number};
  database.close();
  return rootpage;
}

/** Brings all that a server wrote into the file itself. */
function settle(file: string): void {
  const database = new Libsql(file);
  database.pragma('wal_checkpoint(truncate)');
  database.close();
}

interface Damage {
  readonly what: string;
  readonly table: string;
  /** Where on the page, and what stands there then. */
  readonly bytes: (page: Buffer) => readonly [number, Buffer];
}

const damages: readonly Damage[] = [
  {
    what: 'a page of zeros',
    table: 'transfers',
    bytes: () => [0, Buffer.alloc(PAGE)],
  },
  {
    what: 'a page of something else',
    table: 'payments',
    bytes: () => [0, Buffer.alloc(PAGE, 'The quick brown fox. ')],
  },
  {
    what: 'a text that is none',
    table: 'idempotency',
    bytes: (page) => [page.indexOf('{"id"') + 3, Buffer.from([0xff, 0xfe])],
  },
  {
    what: 'a page of zeros that is read at the start',
    table: 'secrets',
    bytes: () => [0, Buffer.alloc(PAGE)],
  },
];

describe('a SQLite file that is not as it should be', () => {
  const engine = createSqlite();
  let database: string;
  let file: string;
  let whole: Buffer;
  beforeAll(async () => {
    database = await engine.createDatabase();
    file = database.slice('file:'.length);
    const practice = await start(database);
    await fillLedger(practice);
    await practice.close();
    settle(file);
    whole = fs.readFileSync(file);
  });
  afterAll(() => engine.stop());

  function spoil({table, bytes}: Damage): void {
    fs.writeFileSync(file, whole);
    const begin = (findPage(file, table) - 1) * PAGE;
    const [at, text] = bytes(whole.subarray(begin, begin + PAGE));
    const spoiled = Buffer.from(whole);
    text.copy(spoiled, begin + at);
    for (const name of [`${file}-wal`, `${file}-shm`]) fs.rmSync(name, {force: true});
    fs.writeFileSync(file, spoiled);
  }

  it.each(damages)('is told in a sentence, and is not backed up: $what', async (damage) => {
    spoil(damage);
    const sentence = /^The database file:\S+ (is damaged \(.+\): put|cannot be used: .+)/;
    await expect(run(['audit'], database)).rejects.toThrow(sentence);
    const copy = `${file}.copy`;
    await expect(run(['backup', copy], database)).rejects.toThrow(sentence);
    expect(fs.existsSync(copy)).toBe(false);
  });

  it('is told with the row of a text that is none, in a table of somebody else too', async () => {
    const own = `${file}.own`;
    fs.writeFileSync(own, whole);
    fs.copyFileSync(`${file}.key`, `${own}.key`);
    const writing = new Libsql(own);
    const {row} = writing.prepare('select max(rowid) as row from idempotency').get() as {
      row: number;
    };
    writing.exec('create table added (name text primary key) without rowid');
    const spoilBody = writing.prepare(
      `update idempotency set body = cast(x'7bfffe7d' as text) where rowid = ?`,
    );
    spoilBody.run(row);
    await expect(run(['audit'], `file:${own}`)).rejects.toThrow(
      `is damaged (what is no text stands in idempotency, row ${row})`,
    );
    writing.exec(`update idempotency set body = '{}'`);
    writing.exec(`insert into added values (cast(x'fffe' as text))`);
    writing.close();
    await expect(run(['audit'], `file:${own}`)).rejects.toThrow(
      'is damaged (what is no text stands in added, row unknown)',
    );
  });

  it('ends the start with a sentence where that reads it', async () => {
    spoil(damages.at(-1)!);
    await expect(start(database)).rejects.toThrow(/^The database \S+ (cannot be used|is damaged)/);
  });

  it.each([['audit'], ['backup']])('is not made by a mistyped path to %s', async (name) => {
    const folder = path.join(path.dirname(file), 'mistyped');
    const typo = `file:${path.join(folder, 'typo.db')}`;
    const args = name === 'audit' ? [name] : [name, path.join(folder, 'copy.db')];
    await expect(run(args, typo)).rejects.toThrow(/cannot be opened: there is no such file\.$/);
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('is told when the copy has no folder to stand in', async () => {
    fs.writeFileSync(file, whole);
    const copy = path.join(path.dirname(file), 'nowhere', 'copy.db');
    await expect(run(['backup', copy], database)).rejects.toThrow(
      `${copy} cannot be written: ENOENT.`,
    );
  });

  it('is refused by the commands when it is of an older version, and left as it is', async () => {
    const place = await engine.createEmpty();
    const older = await openOlder(place);
    await migrateOlder(older);
    await older.close();
    await expect(run(['audit'], place)).rejects.toThrow(
      / is of version 2, and this program reads version \d+: start a server of the same version/,
    );
  });

  it('is refused by the commands when it is of a newer version', async () => {
    const place = await engine.createDatabase();
    const practice = await start(place);
    await practice.close();
    const newer = new Libsql(place.slice('file:'.length));
    newer.exec('insert into schema_version values (99)');
    newer.close();
    await expect(run(['audit'], place)).rejects.toThrow(/ is of version 99, and this program/);
  });
});
