import path from 'node:path';

/**
 * The folder that the rooms stand in: `src`, or `dist` where the bundled server runs, with the data
 * files that it reads at the same places. Only a file of this folder itself can tell: in the bundle,
 * modules of deeper folders stand here too.
 */
export const ROOMS = path.resolve(__dirname, '..');

/** The project's folder, which relative paths of settings start from. */
export const ROOT = path.resolve(ROOMS, '..');
