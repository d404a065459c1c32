import fs from 'node:fs';
import path from 'node:path';

import {Kysely, sql, SqliteDialect} from 'kysely';
import type {SqliteDatabase} from 'kysely';
import Libsql from 'libsql';

import {DatabaseError} from './database';
import type {Access, Database} from './database';
import {identifyFile} from './fileIdentity';
import {createGroupCommit} from './groupCommit';
import {guardStatements} from './guardStatements';
import type {Schema} from './schema';

/**
 * How long opening waits for another process, in ms. A query waits for nobody, since the event loop
 * stands still meanwhile: see groupCommit.ts.
 */
const OPEN_TIMEOUT = 1000;

/** A database that is gone when it is closed. */
const MEMORY = ':memory:';

/** What is really said in place of Kysely's `begin` and `rollback`. */
function rephrase(file: Libsql.Database, access: Access, sql: string): string {
  // The write lock is taken at once: one that is taken later may deadlock.
  if (sql === 'begin' && access === 'write') return 'begin immediate';
  // A full disk has rolled back already, and a second time would hide the failure behind another.
  return sql === 'rollback' && file.open && !file.inTransaction ? 'select 1' : sql;
}

type Statement = ReturnType<SqliteDatabase['prepare']>;

/** Keeps statements prepared; Kysely would prepare each anew. */
function cacheStatements(file: Libsql.Database, access: Access): SqliteDatabase {
  const statements = new Map<string, Statement>();
  return {
    prepare(sql) {
      const text = rephrase(file, access, sql);
      const statement = statements.get(text) ?? (file.prepare(text) as unknown as Statement);
      statements.set(text, statement);
      return statement;
    },
    close() {
      file.close();
    },
  };
}

/** Bytes of the write-ahead log, above which it is cut when there is time; four times its usual length. */
const LONG_LOG = 16_000_000;

const measureLog = (place: string) =>
  fs.statSync(`${place}-wal`, {throwIfNoEntry: false})?.size ?? 0;

/**
 * Makes the file, for its owner alone; SQLite gives the files beside it the same mode. One that is there is
 * not opened: see fileIdentity.ts.
 */
function createFile(place: string): void {
  fs.mkdirSync(path.dirname(place), {recursive: true});
  if (!fs.existsSync(place)) makeEmpty(place);
  fs.chmodSync(place, 0o600);
}

/** Another process may make it at the same moment. */
function makeEmpty(place: string): void {
  try {
    fs.closeSync(fs.openSync(place, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

const PRAGMAS = {
  // FULL: what has been acknowledged is on the disk, and a power cut does not take it back.
  write: ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 0'],
  // Reading waits for nobody but a process that repairs the file after a crash.
  read: ['query_only = ON'],
};

function openFile(place: string, access: Access): Libsql.Database {
  try {
    if (place === MEMORY) return new Libsql(place);
    if (access === 'write') createFile(place);
    // The driver would make a file in any case.
    else if (!fs.existsSync(place)) throw new DatabaseError('there is no such file');
    const file = new Libsql(place, {timeout: OPEN_TIMEOUT} as Libsql.Options);
    for (const pragma of PRAGMAS[access]) file.pragma(pragma);
    return file;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // 14 is SQLITE_CANTOPEN, which libsql gives no words for.
    const isUnwritable =
      /: 14"?\)?$/.test(reason) || /^(EACCES|EROFS|EPERM|ENOENT|ENOTDIR)/.test(reason);
    const told = isUnwritable ? 'it, or its folder, cannot be written' : reason;
    throw new DatabaseError(`The database ${place} cannot be opened: ${told}.`);
  }
}

/**
 * Opens the SQLite file; `:memory:` is a database without one.
 * @param access `write` makes the file with its folder when there is none; `read` changes nothing
 * @throws DatabaseError when it cannot be opened
 */
export function openSqlite(place: string, access: Access = 'write'): Database {
  const file = openFile(place, access);
  const identity = access === 'write' && place !== MEMORY ? identifyFile(place) : undefined;
  identity?.require();
  const cached = cacheStatements(file, access);
  const database = identity ? guardStatements(file, cached, identity) : cached;
  const dialect = new SqliteDialect({database});
  const queries = new Kysely<Schema>({dialect});
  return {
    engine: 'sqlite',
    place: `file:${place}`,
    queries,
    transact: createGroupCommit(queries),
    requireIdentity: () => identity?.require(),
    metrics: () => ({wal_bytes: measureLog(place)}),
    async maintain() {
      // SQLite writes over the log from the beginning, and would keep it as long as it once was.
      if (measureLog(place) > LONG_LOG) await sql`pragma wal_checkpoint(truncate)`.execute(queries);
    },
    // Beginning is locking here: see cacheStatements.
    lockSchema: () => Promise.resolve(),
    async close() {
      if (file.open) file.close();
    },
  };
}
