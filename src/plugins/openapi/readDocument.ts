import {spawn, type ChildProcess} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {globSync} from 'tinyglobby';

import {isBundled} from '../../build/bundleServer';
import {dereference} from './dereference';
import type {ApiDocument} from './document';

/** Waits until the server says where it listens. */
function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (piece: Buffer) => {
      said += String(piece);
      const [address] = /http:\/\/\S+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`The sandbox did not start:\n${said}`)));
  });
}

/** The bundled program starts in a third of the time; in development there is none, or an old one. */
async function findProgram(siteDir: string): Promise<string[]> {
  const isReady = await isBundled(siteDir);
  return isReady ? ['dist/sandbox/server.cjs'] : ['--import', 'tsx', 'src/sandbox/server.ts'];
}

async function startSandbox(siteDir: string, folder: string): Promise<ChildProcess> {
  const own = {PORT: '0', HOST: '127.0.0.1', DATABASE_URL: `file:${folder}/sandbox.db`};
  // The build's own surroundings must not choose a database or a site for it.
  const quiet = {SITE_DIR: folder, SANDBOX_LOG: 'silent', SANDBOX_GRACE_SECONDS: '0'};
  const env = {...process.env, ...own, ...quiet};
  return spawn(process.execPath, await findProgram(siteDir), {cwd: siteDir, env});
}

/** Asks the server itself, on a free port of this machine and a database that is thrown away. */
async function askSandbox(siteDir: string): Promise<ApiDocument> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-openapi-'));
  const server = await startSandbox(siteDir, folder);
  const ended = new Promise((resolve) => server.once('close', resolve));
  const cleanUp = () => {
    server.kill();
    fs.rmSync(folder, {recursive: true, force: true});
  };
  // A build that a writer's mistake ends leaves no server behind.
  process.once('exit', cleanUp);
  try {
    const answer = await fetch(`${await listening(server)}/sandbox/openapi.json`);
    return dereference((await answer.json()) as ApiDocument);
  } finally {
    process.off('exit', cleanUp);
    server.kill();
    await ended;
    cleanUp();
  }
}

const asked = new Map<string, Promise<ApiDocument>>();

/**
 * Reads the OpenAPI document that the server serves, every reference in it followed: once for each state of its sources, since a page is
 * compiled for two languages, browser and server.
 * @param siteDir absolute path of the project's top folder
 * @throws Error when the sandbox does not start; the message holds what it said
 */
export function readDocument(siteDir: string): Promise<ApiDocument> {
  const sources = globSync('src/sandbox/**', {cwd: siteDir, absolute: true});
  const state = `${siteDir} ${Math.max(...sources.map((file) => fs.statSync(file).mtimeMs))}`;
  const document = asked.get(state) ?? askSandbox(siteDir);
  asked.set(state, document);
  return document;
}
