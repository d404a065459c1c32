import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Bytes; room for a database, its log and a copy of either. */
const SIZE = 640 * 1024 * 1024;

/** A disk that PostgreSQL has for itself, and that can be filled. */
export interface SmallDisk {
  /** Leaves no byte to write. */
  fill(): void;
  free(): void;
  unmount(): void;
}

function writeUntilFull(handle: number, size: number): void {
  const piece = Buffer.alloc(size);
  try {
    for (;;) fs.writeSync(handle, piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

function fillUp(file: string): void {
  const handle = fs.openSync(file, 'w');
  writeUntilFull(handle, 1024 * 1024);
  writeUntilFull(handle, 4096);
  fs.closeSync(handle);
}

/**
 * Mounts a disk of memory at an empty folder.
 * @param owner who may write there
 * @returns undefined where that is not allowed: it takes root, and a container may forbid it to root too
 */
export function mountSmallDisk(
  folder: string,
  {uid, gid}: {uid?: number; gid?: number},
): SmallDisk | undefined {
  const options = `size=${SIZE},uid=${uid},gid=${gid},mode=700`;
  try {
    if (process.getuid?.() !== 0) return undefined;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], {stdio: 'ignore'});
  } catch {
    return undefined;
  }
  const file = path.join(folder, 'filler');
  return {
    fill: () => fillUp(file),
    free: () => fs.rmSync(file, {force: true}),
    unmount: () => void execFileSync('umount', ['-l', folder]),
  };
}
