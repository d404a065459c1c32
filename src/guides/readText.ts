import fs from 'node:fs';
import path from 'node:path';

/** Reads a file of the project by its path from the top folder; undefined where there is none. */
export function readText(root: string, file: string): string | undefined {
  const whole = path.join(root, file);
  return fs.existsSync(whole) ? fs.readFileSync(whole, 'utf8') : undefined;
}
