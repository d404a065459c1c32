import {spawnSync} from 'node:child_process';
import path from 'node:path';

import {chromium} from '@playwright/test';

type Environment = Readonly<Record<string, string | undefined>>;

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Tells whether a browser starts: it may be missing, want libraries, or be a stub that names a shop. */
function starts(file: string): boolean {
  return spawnSync(file, ['--version'], {timeout: 20_000}).status === 0;
}

function onPath({PATH = ''}: Environment): string[] {
  const folders = PATH.split(path.delimiter).filter(Boolean);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * Finds a Chromium that is already on this machine: the one named by CHROMIUM_PATH, else
 * Playwright's own, else the system's.
 * @param own where Playwright keeps its own
 * @returns the program's path, or undefined when there is none
 * @throws Error when CHROMIUM_PATH names something else
 */
export function findBrowser(
  environment: Environment = process.env,
  own: string = chromium.executablePath(),
): string | undefined {
  const named = environment.CHROMIUM_PATH;
  if (!named) return [own, ...onPath(environment)].find(starts);
  if (starts(named)) return named;
  throw new Error(`CHROMIUM_PATH names no browser that starts: ${named}`);
}
