import fs from 'node:fs';
import path from 'node:path';

import {Kysely, SqliteDialect} from 'kysely';
import type {SqliteDatabase} from 'kysely';
import Libsql from 'libsql';

import {DatabaseError} from './database';
import type {Database} from './database';
import type {Schema} from './schema';

/** How long a writer waits for another process, in ms; the event loop stands still meanwhile. */
const BUSY_TIMEOUT = 1000;

/** What is really said in place of Kysely's `begin` and `rollback`. */
function rephrase(file: Libsql.Database, sql: string): string {
  // The write lock is taken at once: one that is taken later may deadlock.
  if (sql === 'begin') return 'begin immediate';
  // A full disk has rolled back already, and a second time would hide the failure behind another.
  return sql === 'rollback' && !file.inTransaction ? 'select 1' : sql;
}

/** Keeps statements prepared; Kysely would prepare each anew. */
function cacheStatements(file: Libsql.Database): SqliteDatabase {
  const statements = new Map<string, Libsql.Statement>();
  return {
    prepare(sql) {
      const text = rephrase(file, sql);
      const statement = statements.get(text) ?? file.prepare(text);
      statements.set(text, statement);
      return statement as unknown as ReturnType<SqliteDatabase['prepare']>;
    },
    close() {
      file.close();
    },
  };
}

function openFile(place: string): Libsql.Database {
  try {
    fs.mkdirSync(path.dirname(place), {recursive: true});
    const file = new Libsql(place, {timeout: BUSY_TIMEOUT} as Libsql.Options);
    // FULL: what has been acknowledged is on the disk, and a power cut does not take it back.
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
      file.pragma(pragma);
    }
    return file;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // 14 is SQLITE_CANTOPEN, which libsql gives no words for.
    const told = /: 14"?\)?$/.test(reason) ? 'it, or its folder, cannot be written' : reason;
    throw new DatabaseError(`The database ${place} cannot be opened: ${told}.`);
  }
}

/** Opens the SQLite file, which is made with its folder when there is none. */
export function openSqlite(place: string): Database {
  const file = openFile(place);
  return {
    engine: 'sqlite',
    place: `file:${place}`,
    queries: new Kysely<Schema>({dialect: new SqliteDialect({database: cacheStatements(file)})}),
    // Beginning is locking here: see cacheStatements.
    lockSchema: () => Promise.resolve(),
    async close() {
      if (file.open) file.close();
    },
  };
}
