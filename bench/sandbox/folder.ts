import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Works in a folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-bench-'));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, {recursive: true});
  }
}
