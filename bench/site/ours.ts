import fs from 'node:fs';
import path from 'node:path';

import {writeManyPages} from '../check/manyPages';
import {linkPackages} from './peer';

/** `npm run build`, without npm. */
export const buildOurs = ['--require', 'tsx/cjs', 'src/build/ensureBuilt.ts', '--anew'];

/**
 * Copies our project without anything that was built or kept from an earlier build.
 * @param pages how many the edition that is written is to have, both languages together
 * @returns the copy's top folder, which the caller removes
 */
export function copyOurs(pages = 0): string {
  const copy = writeManyPages(process.cwd(), pages);
  // The packages are the project's own; what builds keep among them is not.
  fs.rmSync(path.join(copy, 'node_modules'));
  linkPackages(path.resolve('node_modules'), copy);
  return copy;
}
