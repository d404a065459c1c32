import fs from 'node:fs';

import {sql} from 'kysely';

import {DatabaseError} from './database/database';
import type {Database} from './database/database';

/** SQLite copies into an empty file, which is its owner's alone from the beginning. */
function makeEmpty(place: string): void {
  try {
    fs.closeSync(fs.openSync(place, 'wx', 0o600));
  } catch (error) {
    throw new DatabaseError(`${place} cannot be written: ${(error as {code?: string}).code}.`);
  }
}

/**
 * Writes a copy of the SQLite file as of this moment, with its key, while the server goes on.
 * @throws DatabaseError when there is something at the place, it cannot be written, or it is a PostgreSQL
 */
export async function backUp(
  {engine, queries, place: from}: Database,
  place: string,
): Promise<void> {
  if (engine === 'postgres') throw new DatabaseError('PostgreSQL is backed up with pg_dump.');
  for (const file of [place, `${place}.key`]) {
    if (fs.existsSync(file)) throw new DatabaseError(`${file} exists already and is left alone.`);
  }
  makeEmpty(place);
  // SQLite takes writing another file for writing.
  await sql`pragma query_only = off`.execute(queries);
  try {
    await sql`vacuum into ${place}`.execute(queries);
  } catch (error) {
    fs.rmSync(place);
    throw error;
  }
  // Without its key the copy would not recognise a payment that is sent again.
  const key = `${from.slice('file:'.length)}.key`;
  if (fs.existsSync(key)) fs.copyFileSync(key, `${place}.key`);
}
