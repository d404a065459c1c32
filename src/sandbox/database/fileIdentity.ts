import fs from 'node:fs';

import {ConnectionFailure} from './failures';

/** The file, its log, and the index of the log, which every process that has the file open shares. */
const SUFFIXES = ['', '-wal', '-shm'];

/** Looks whether the files at a place are still those that are open. */
export interface FileIdentity {
  /**
   * @param age ms that an earlier look may have been ago
   * @throws ConnectionFailure `missing`, `replaced` or `damaged` when what is open is not what is there
   */
  require(age?: number): void;
}

function readStatus(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, {throwIfNoEntry: false});
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new ConnectionFailure('missing', `${file} cannot be looked at: ${code}`);
  }
}

/** @returns undefined for a file that neither is there nor ever was */
function requireSame(file: string, known: fs.Stats | undefined): fs.Stats | undefined {
  const found = readStatus(file);
  if (!known || (found && found.ino === known.ino && found.dev === known.dev)) return found;
  throw found
    ? new ConnectionFailure('replaced', `${file} is another file than the one that was opened`)
    : new ConnectionFailure('missing', `${file} is not there any more`);
}

/** @throws ConnectionFailure when the file is shorter than it was: SQLite makes it longer alone */
function requireLength(file: string, found: fs.Stats, known: fs.Stats | undefined): void {
  if (!known || found.size >= known.size) return;
  throw new ConnectionFailure('damaged', `${file} was cut off`);
}

/**
 * Remembers the files of an open SQLite database. SQLite itself goes on with a file that was moved,
 * replaced or deleted, where nobody would find what it writes. A look is three calls of stat and opens
 * nothing: who opens and closes one of these files loses the locks that SQLite holds on it in the same
 * process (https://www.sqlite.org/howtocorrupt.html, section 2.2), and others take it for unused. So what is
 * written into the file goes unseen. The log may be cut at any time, and only the file itself never is.
 */
export function identifyFile(place: string): FileIdentity {
  const known = new Map<string, fs.Stats>();
  let lookedAt = -Infinity;

  function look(suffix: string): void {
    const before = known.get(suffix);
    const found = requireSame(place + suffix, before);
    if (!found) return;
    if (suffix === '') requireLength(place, found, before);
    known.set(suffix, found);
  }

  return {
    require(age = 0) {
      if (performance.now() - lookedAt < age) return;
      lookedAt = -Infinity;
      SUFFIXES.forEach(look);
      lookedAt = performance.now();
    },
  };
}
