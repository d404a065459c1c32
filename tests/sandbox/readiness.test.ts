import fs from 'node:fs';

import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Database} from '../../src/sandbox/database/database';
import {openDatabase} from '../../src/sandbox/database/open';
import {createReadiness} from '../../src/sandbox/readiness';
import {createSqlite} from './engines/sqlite';

const full = Object.assign(new Error('full'), {code: 'SQLITE_FULL'});
const readOnly = Object.assign(new Error('read-only'), {code: 'SQLITE_READONLY'});
const mistake = new TypeError('x is not a function');

describe('readiness', () => {
  const engine = createSqlite();
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await engine.createDatabase());
  });
  afterAll(async () => {
    await database.close();
    await engine.stop();
  });

  const countWritten = () => fs.statSync(`${database.place.slice('file:'.length)}-wal`).size;

  it('is known by writing, and not once for each that asks', async () => {
    const readiness = createReadiness(database);
    const before = countWritten();
    expect(await readiness.check()).toBe(undefined);
    const after = countWritten();
    expect(after).toBeGreaterThan(before);
    expect(await readiness.check()).toBe(undefined);
    expect(countWritten()).toBe(after);
  });

  it('leaves the version as it was', async () => {
    const read = () => sql`select * from schema_version`.execute(database.queries);
    const before = await read();
    await createReadiness(database).check();
    expect((await read()).rows).toEqual(before.rows);
  });

  it('ends with the first request that cannot write, and comes again', async () => {
    const readiness = createReadiness(database);
    expect(await readiness.check()).toBe(undefined);
    await sql`pragma query_only = on`.execute(database.queries);
    readiness.note(mistake);
    expect(await readiness.check()).toBe(undefined);
    readiness.note(readOnly);
    expect(await readiness.check()).toBe('read_only');
    await sql`pragma query_only = off`.execute(database.queries);
    expect(await readiness.check()).toBe(undefined);
  });

  it('is not given where a request found no room, though one page would have it', async () => {
    const readiness = createReadiness(database);
    readiness.note(full);
    expect(await readiness.check()).toBe('full');
  });
});
