import fs from 'node:fs';

/** Bytes of the header, by https://www.sqlite.org/fileformat2.html#the_database_header. */
const LENGTH = 100;
const MAGIC = 'SQLite format 3\0';

/** What the first bytes of a SQLite file say of it. */
export interface FileHeader {
  /** Bytes that the file must have at least. */
  readonly size: number;
  /** How often the schema was changed, or the file rewritten by `vacuum`, without which it never shrinks. */
  readonly schemaChanges: number;
}

function readStart(place: string): Buffer {
  const handle = fs.openSync(place, 'r');
  try {
    const bytes = Buffer.alloc(LENGTH);
    return bytes.subarray(0, fs.readSync(handle, bytes, 0, LENGTH, 0));
  } finally {
    fs.closeSync(handle);
  }
}

/**
 * Reads the header of a SQLite file.
 * @returns undefined where the file does not begin with one
 */
export function readFileHeader(place: string): FileHeader | undefined {
  const bytes = readStart(place);
  if (bytes.length < LENGTH || !bytes.toString('latin1').startsWith(MAGIC)) return undefined;
  const pageSize = bytes.readUInt16BE(16);
  return {
    // 65536 does not fit, and is written as 1.
    size: (pageSize === 1 ? 65_536 : pageSize) * bytes.readUInt32BE(28),
    schemaChanges: bytes.readUInt32BE(40),
  };
}
