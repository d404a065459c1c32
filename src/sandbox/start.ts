import fs from 'node:fs';
import path from 'node:path';

import type {Config} from './config';
import {DatabaseError} from './database/database';
import {openDatabase} from './database/open';
import type {Sandbox} from './sandbox';
import {drawLetters} from './secrets';

/** Reads the key that stands beside the database file, and makes it the first time. */
function readSecretFile(database: string): string {
  const file = `${database}.key`;
  fs.mkdirSync(path.dirname(file), {recursive: true});
  try {
    fs.writeFileSync(file, drawLetters(64), {flag: 'wx', mode: 0o600});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8');
}

function readSecret({secret, databaseUrl}: Config): string {
  if (secret !== undefined) return secret;
  if (databaseUrl.startsWith('file:')) return readSecretFile(databaseUrl.slice('file:'.length));
  // Servers of one database must take the same key, or a retry at another one is not recognised.
  throw new DatabaseError('SANDBOX_SECRET is needed with PostgreSQL: the same for every server.');
}

/**
 * Opens everything a sandbox works with.
 * @throws DatabaseError when the database cannot be used
 */
export async function openSandbox(config: Config): Promise<Sandbox> {
  const database = await openDatabase(config.databaseUrl);
  try {
    return {config, database, secret: readSecret(config), now: Date.now};
  } catch (error) {
    await database.close();
    throw error;
  }
}
