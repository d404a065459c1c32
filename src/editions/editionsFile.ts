import fs from 'node:fs';
import path from 'node:path';

/** What editions.json says: how the edition at `/` is called. Frozen ones stand in versions.json. */
interface Editions {
  current: string;
}

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Writes a file of data the way Docusaurus and Prettier write theirs. */
export function writeJson(file: string, data: unknown): void {
  fs.writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}

/** Reads how the current edition is called, and the names of the frozen ones, the newest first. */
export function readEditions(root: string): {current: string; frozen: string[]} {
  const {current} = readJson(path.join(root, 'editions.json')) as Editions;
  const versions = path.join(root, 'versions.json');
  return {current, frozen: fs.existsSync(versions) ? (readJson(versions) as string[]) : []};
}

/** Renames the current edition. */
export function writeCurrent(root: string, current: string): void {
  writeJson(path.join(root, 'editions.json'), {current});
}
