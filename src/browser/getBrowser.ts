import {spawnSync} from 'node:child_process';

import {findBrowser} from './findBrowser';

/** A download that a firewall swallows would hang for ever. */
const DOWNLOAD_LIMIT_MS = 180_000;

function run(program: string, args: string[], timeout?: number): void {
  console.log(`No browser yet: trying ${program} ${args.join(' ')}`);
  // Its failure is not the end: what counts is whether a browser is there afterwards.
  spawnSync(program, args, {stdio: ['ignore', 'inherit', 'inherit'], timeout});
}

function downloadOwn(): void {
  const cli = require.resolve('@playwright/test/cli');
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], DOWNLOAD_LIMIT_MS);
}

/**
 * Debian and its kin; where one may not install, apt-get says so and nothing is lost.
 * The font has the Kyrgyz letters; a bare machine has none at all.
 */
function installPackage(): void {
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
}

/**
 * Gets a browser for the browser tests and the handouts: what is there already, else Playwright's own by download,
 * else the distribution's package, else a sentence that says what to do.
 */
function getBrowser(): void {
  for (const attempt of [() => undefined, downloadOwn, installPackage]) {
    attempt();
    const browser = findBrowser();
    if (browser) return console.log(`The browser is ${browser}`);
  }
  throw new Error(
    'No browser could be found or installed. Install Chromium (sudo apt-get install chromium), or set CHROMIUM_PATH to where it is.',
  );
}

try {
  getBrowser();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
