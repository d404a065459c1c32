import {spawnSync} from 'node:child_process';
import {chmod, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {findBrowser} from '../../src/browser/findBrowser';

let folder: string;

/** Puts a program of one line on the machine that the test makes up. */
async function place(name: string, line: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\n${line}\n`);
  await chmod(file, 0o755);
  return file;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tolom-browsers-'));
});

afterEach(() => rm(folder, {recursive: true}));

describe('findBrowser', () => {
  it('takes the named one before all', async () => {
    const named = await place('named', 'exit 0');
    const own = await place('own', 'exit 0');
    expect(findBrowser({CHROMIUM_PATH: named, PATH: folder}, own)).toBe(named);
  });

  it('takes Playwright’s own before the system’s', async () => {
    const own = await place('own', 'exit 0');
    await place('chromium', 'exit 0');
    expect(findBrowser({PATH: folder}, own)).toBe(own);
  });

  it('passes over one that is there and does not start', async () => {
    const own = await place('own', 'echo "a library is missing" >&2; exit 127');
    await place('chromium', 'echo "install it from the shop" >&2; exit 1');
    const chrome = await place('google-chrome', 'exit 0');
    expect(findBrowser({PATH: folder}, own)).toBe(chrome);
  });

  it('finds none on a bare machine', () => {
    expect(findBrowser({PATH: folder}, path.join(folder, 'own'))).toBeUndefined();
  });

  it('says that the named one does not start rather than take another', async () => {
    const own = await place('own', 'exit 0');
    expect(() => findBrowser({CHROMIUM_PATH: '/nowhere/chromium'}, own)).toThrow(
      '/nowhere/chromium',
    );
  });
});

describe('getBrowser', () => {
  /** Runs it on a machine that holds nothing but what the test placed there. */
  function getBrowser() {
    const program = path.join(import.meta.dirname, '../../src/browser/getBrowser.ts');
    const env = {
      ...process.env,
      CHROMIUM_PATH: undefined,
      PATH: folder,
      PLAYWRIGHT_BROWSERS_PATH: folder,
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    };
    return spawnSync(process.execPath, ['--import', 'tsx', program], {env, encoding: 'utf8'});
  }

  it('installs nothing where a browser is', async () => {
    const chromium = await place('chromium', 'exit 0');
    const {status, stdout} = getBrowser();
    expect([status, stdout]).toEqual([0, `The browser is ${chromium}\n`]);
  });

  it('installs the package of the distribution when the download brings nothing', async () => {
    const chromium = path.join(folder, 'chromium');
    await place(
      'apt-get',
      `[ "$1" = install ] && printf '#!/bin/sh\\n' > ${chromium} && /bin/chmod +x ${chromium}`,
    );
    const {status, stdout} = getBrowser();
    expect(status).toBe(0);
    expect(stdout).toContain(`The browser is ${chromium}`);
  });

  it('says what to do when there is no way to a browser', () => {
    const {status, stderr} = getBrowser();
    expect(status).toBe(1);
    expect(stderr).toContain('set CHROMIUM_PATH');
  });
});
