import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import Libsql from 'libsql';

import type {Engine} from './engine';

const {prototype} = Libsql;
const {pragma} = prototype;

/**
 * Lets this process hand to the system what it writes, and not wait for the disk: a process that dies loses
 * nothing by it, and no test cuts the power. Servers in processes of their own wait as they always do.
 */
function forgoSync(): void {
  prototype.pragma = function set(this: Libsql.Database, source, options) {
    return pragma.call(this, source.replace('synchronous = FULL', 'synchronous = OFF'), options);
  };
}

/** SQLite files in a folder of their own. */
export function createSqlite(): Engine {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-sqlite-'));
  let count = 0;
  const create = () => Promise.resolve(`file:${path.join(folder, `${(count += 1)}.db`)}`);
  forgoSync();
  return {
    name: 'SQLite',
    start: () => Promise.resolve(),
    createDatabase: create,
    createEmpty: create,
    stop: () => fs.promises.rm(folder, {recursive: true}),
  };
}
