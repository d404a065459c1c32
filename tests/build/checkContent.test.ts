import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import {afterEach, describe, expect, it} from 'vitest';

import {edit, KY_GUIDE, writeAgreedSite} from '../freshness/agreedSite';
import {writeSite} from '../guides/checks/smallSite';

const project = path.resolve(import.meta.dirname, '../..');
let root = '';
afterEach(() => fs.rmSync(root, {recursive: true}));

/** Runs a program of the project with another folder as the project's top. */
function run(program: string, ...args: string[]) {
  const tsx = path.join(project, 'node_modules/tsx/dist/cli.mjs');
  const node = [tsx, path.join(project, program), ...args];
  return spawnSync(process.execPath, node, {cwd: root, encoding: 'utf8'});
}

// The dictionary knows no guides.
const spelling = {'docs/spelling.yaml': 'ky:\nru: [пин-код*, колл-центр]\n'};

describe('npm run check:content', () => {
  it('is silent on good content', () => {
    root = writeAgreedSite(spelling);
    const {status, stdout, stderr} = run('src/build/checkContent.ts');
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  it('tells every finding, and fails', () => {
    root = writeAgreedSite({...spelling, 'docs/more.mdx': '# Дагы\n\n## Жок\n'});
    const {status, stderr} = run('src/build/checkContent.ts');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^docs\/more\.mdx:1:1\n {2}expected: this page in Russian too/);
    expect(stderr).toMatch(/\n2 to mend\.\n$/);
  });

  it('tells what is unfinished, and does not fail', () => {
    root = writeAgreedSite(spelling);
    edit(root, KY_GUIDE, 'SMS келет.', 'SMS эртең келет.');
    const {status, stderr} = run('src/build/checkContent.ts');
    expect(status).toBe(0);
    expect(stderr).toContain('the Kyrgyz changed since');
    expect(stderr).toMatch(/\n1 to do before the next edition is cut\.\n$/);
  });
});

describe('A check that is run quietly', () => {
  const quietly = (code: number) =>
    run(
      'src/build/quietly.ts',
      process.execPath,
      '-e',
      `console.log('words');process.exit(${code})`,
    );

  it('says nothing when all is well', () => {
    root = writeSite({});
    const {status, stdout, stderr} = quietly(0);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  it('says all when it fails, with the code of the command', () => {
    root = writeSite({});
    const {status, stderr} = quietly(3);
    expect([status, stderr]).toEqual([3, 'words\n']);
  });
});
