import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {bundleServer, isBundled} from '../../src/build/bundleServer';

const project = path.resolve(import.meta.dirname, '../..');
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-bundle-'));

/** The packages that the container has beside the bundle. */
function listShipped(): string[] {
  const dockerfile = fs.readFileSync(path.join(project, 'Dockerfile'), 'utf8');
  return [...dockerfile.matchAll(/ \/app\/(node_modules\/\S+) /g)].map(([, folder]) => folder!);
}

/** Runs a bundled program as the container does: no project around it, no compiler. */
function run(program: string, ...args: string[]) {
  const quiet = {SANDBOX_LOG: 'silent', SANDBOX_GRACE_SECONDS: '0'};
  const env = {PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...quiet};
  return spawn(process.execPath, [path.join(root, program), ...args], {cwd: '/', env});
}

async function readAddress(child: ReturnType<typeof run>): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const address = /http:\S+/.exec(said)?.[0];
    if (address) return address;
  }
  throw new Error(said);
}

beforeAll(async () => {
  fs.symlinkSync(path.join(project, 'src'), path.join(root, 'src'));
  fs.copyFileSync(path.join(project, 'package-lock.json'), path.join(root, 'package-lock.json'));
  await bundleServer(root);
  fs.unlinkSync(path.join(root, 'src'));
  for (const folder of listShipped()) {
    fs.cpSync(path.join(project, folder), path.join(root, folder), {recursive: true});
  }
});
afterAll(() => fs.rmSync(root, {recursive: true}));

describe('the bundled server', () => {
  it('answers beside nothing but the packages of the container, and ends when told to', async () => {
    const child = run('dist/sandbox/server.cjs');
    const address = await readAddress(child);
    const [scenarios, form] = await Promise.all(
      ['/sandbox/v1/scenarios', '/check'].map((place) => fetch(address + place)),
    );
    expect([scenarios!.status, form!.status]).toEqual([200, 200]);
    expect(await form!.text()).toContain('<form');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(fs.existsSync(path.join(root, 'data/sandbox.db'))).toBe(true);
  });

  it('brings the operators’ command along', async () => {
    const child = run('dist/sandbox/command.cjs', 'audit');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('is bundled anew when a source or a library has changed', async () => {
    fs.mkdirSync(path.join(root, 'src'));
    expect(await isBundled(root)).toBe(false);
    fs.rmdirSync(path.join(root, 'src'));
    fs.symlinkSync(path.join(project, 'src'), path.join(root, 'src'));
    expect(await isBundled(root)).toBe(true);
    fs.appendFileSync(path.join(root, 'package-lock.json'), ' ');
    expect(await isBundled(root)).toBe(false);
  });
});
