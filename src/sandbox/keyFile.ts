import fs from 'node:fs';
import path from 'node:path';

import {ConfigError} from './config';
import {drawLetters} from './secrets';

const LENGTH = 64;
const SHORTEST = 32;

/** Writes the whole file under another name first: a crash leaves a key behind, or none. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.${process.pid}.part`;
  const handle = fs.openSync(part, 'w', 0o600);
  try {
    fs.writeSync(handle, text);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  try {
    // Unlike a renaming, this leaves a file alone that another process has made meanwhile.
    fs.linkSync(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.unlinkSync(part);
  }
  syncFolder(path.dirname(file));
}

/** Windows opens no folder, and syncs a new name with its file. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/**
 * Reads the key that stands beside a SQLite file.
 * @returns undefined when there is none
 * @throws ConfigError when it is too short to be a key
 */
export function readKeyFile(database: string): string | undefined {
  const file = `${database}.key`;
  if (!fs.existsSync(file)) return undefined;
  const key = fs.readFileSync(file, 'utf8').trim();
  if (key.length >= SHORTEST) return key;
  throw new ConfigError(
    `The key ${file} has ${key.length} characters, and must have ${SHORTEST} or more: ` +
      'put it back from the back-up of the database.',
  );
}

/** Makes the key of a new SQLite file, for its owner alone; a key that is there stays. */
export function makeKeyFile(database: string): void {
  const file = `${database}.key`;
  if (!fs.existsSync(file)) writeWhole(file, drawLetters(LENGTH));
}

/** Keeps the key for its owner alone: a copy that was put back may be readable by all. */
export function protectKeyFile(database: string): void {
  const file = `${database}.key`;
  if (fs.existsSync(file)) fs.chmodSync(file, 0o600);
}
