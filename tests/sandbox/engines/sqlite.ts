import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type {Engine} from './engine';

/** SQLite files in a folder of their own. */
export function createSqlite(): Engine {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-sqlite-'));
  let count = 0;
  return {
    name: 'SQLite',
    start: () => Promise.resolve(),
    createDatabase: () => Promise.resolve(`file:${path.join(folder, `${(count += 1)}.db`)}`),
    stop: () => fs.promises.rm(folder, {recursive: true}),
  };
}
