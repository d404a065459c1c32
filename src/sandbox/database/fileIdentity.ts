import fs from 'node:fs';

import {ConnectionFailure} from './failures';
import {readFileHeader} from './fileHeader';
import type {FileHeader} from './fileHeader';

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

function isOlder(header: FileHeader, known: FileHeader): boolean {
  if (header.schemaChanges !== known.schemaChanges) {
    return header.schemaChanges < known.schemaChanges;
  }
  return header.size < known.size;
}

/** @throws ConnectionFailure when the file was cut, or another one was written over it */
function requireHeader(place: string, size: number, known: FileHeader | undefined): FileHeader {
  const header = readFileHeader(place);
  if (!header || size < header.size) {
    throw new ConnectionFailure('damaged', `${place} was cut off or written over`);
  }
  if (known && isOlder(header, known))
    throw new ConnectionFailure('replaced', `${place} was written over with another one`);
  return header;
}

/**
 * Remembers the files of an open SQLite database. SQLite itself goes on with a file that was moved,
 * replaced or deleted, where nobody would find what it writes. A look is three calls of stat; the header is
 * read only when the file has changed, which is when the log is copied into it.
 */
export function identifyFile(place: string): FileIdentity {
  const known = new Map<string, fs.Stats>();
  let header: FileHeader | undefined;
  let lookedAt = -Infinity;

  function look(suffix: string): void {
    const before = known.get(suffix);
    const found = requireSame(place + suffix, before);
    if (!found) return;
    const isChanged = found.mtimeMs !== before?.mtimeMs || found.size !== before.size;
    if (suffix === '' && isChanged) header = requireHeader(place, found.size, header);
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
