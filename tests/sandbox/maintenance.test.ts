import {sql} from 'kysely';
import Libsql from 'libsql';
import {afterAll, describe, expect, it} from 'vitest';

import {createSqlite} from './engines/sqlite';
import {startPractice} from './practice';

describe('the write-ahead log of SQLite', () => {
  const engine = createSqlite();
  afterAll(() => engine.stop());

  it('is cut when a long reader has left, and told in the metrics until then', async () => {
    const address = await engine.createDatabase();
    const practice = await startPractice(address);
    const {queries, maintain} = practice.sandbox.database;
    const readLength = async () => {
      const {body} = await practice.app.inject('/metrics');
      return Number(/^tolom_wal_bytes (\d+)$/m.exec(body)?.[1]);
    };
    const reader = new Libsql(address.slice('file:'.length));
    reader.exec('begin');
    reader.prepare('select count(*) from sessions').get();
    await sql`create table filler (text blob)`.execute(queries);
    await sql`insert into filler values (zeroblob(20000000))`.execute(queries);
    await maintain!();
    expect(await readLength()).toBeGreaterThan(20_000_000);
    reader.exec('commit');
    reader.close();
    await maintain!();
    expect(await readLength()).toBe(0);
    await practice.close();
  });
});
