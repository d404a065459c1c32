import {existsSync, readFileSync} from 'node:fs';

/**
 * Reads all that a SQLite database has on the disk, byte by byte as letters.
 * @param database as DATABASE_URL names it: `file:PATH`
 * @throws where there is no such file: nothing would be found in it
 */
export function readFiles(database: string): string {
  const file = database.slice('file:'.length);
  // The log beside it is gone once the server has closed the database.
  const files = [file, `${file}-wal`].filter((name) => name === file || existsSync(name));
  return files.map((name) => readFileSync(name, 'latin1')).join('');
}
