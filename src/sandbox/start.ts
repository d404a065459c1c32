import fs from 'node:fs';
import path from 'node:path';

import {ConfigError} from './config';
import type {Config} from './config';
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

/** Servers of one database must take the same key, or a retry at another one is not recognised. */
function requireSecret({secret, databaseUrl}: Config): void {
  if (secret !== undefined || databaseUrl.startsWith('file:')) return;
  throw new ConfigError('SANDBOX_SECRET is needed with PostgreSQL: the same for every server.');
}

/**
 * Opens everything a sandbox works with.
 * @throws ConfigError when several servers could not share a key
 * @throws DatabaseError when the database cannot be used
 */
export async function openSandbox(config: Config): Promise<Sandbox> {
  requireSecret(config);
  const database = await openDatabase(config.databaseUrl);
  try {
    const secret = config.secret ?? readSecretFile(config.databaseUrl.slice('file:'.length));
    return {config, database, secret, now: Date.now};
  } catch (error) {
    await database.close();
    throw error;
  }
}
