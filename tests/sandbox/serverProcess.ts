import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';

import {bundleInto} from '../../src/build/bundleServer';

/** A server as it really runs: a process of its own, asked over the network of this machine. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

type Environment = Record<string, string>;

const project = path.resolve(import.meta.dirname, '../..');
let bundled: Promise<string> | undefined;

/** Bundles the server once for all starts of a test file: compiling it takes longer than starting it. */
async function bundle(): Promise<string> {
  // Below the project's packages, so that it finds them; apart from what runs beside.
  const name = `server-${process.env.VITEST_POOL_ID ?? 'alone'}`;
  const folder = path.join(project, 'node_modules/.cache', name);
  await bundleInto(project, folder);
  return path.join(folder, 'sandbox/server.cjs');
}

/** The server as it is shipped, of today's sources. */
export function findServer(): Promise<string> {
  return (bundled ??= bundle());
}

/** Starts a server, and does not wait for it. */
export async function spawnServer(environment: Environment) {
  const place = {PORT: '0', HOST: '127.0.0.1', SITE_DIR: '/nowhere'};
  const settings = {...place, SANDBOX_LOG: 'silent', SANDBOX_GRACE_SECONDS: '0'};
  const child = spawn(process.execPath, [await findServer()], {
    env: {PATH: process.env.PATH, ...settings, ...environment},
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {child, output: () => output};
}

/** Starts a server that cannot go on, and waits for its last word. */
export async function failToStart(environment: Environment) {
  const {child, output} = await spawnServer(environment);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return {code, signal, output: output()};
}

async function waitForAddress(child: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const address = /http:\/\/[\d.]+:\d+/.exec(output())?.[0];
    if (address) return address;
    if (child.exitCode !== null) throw new Error(`The server ended: ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Starts a server on a free port and waits until it says where it is. */
export async function startServer(environment: Environment): Promise<ServerProcess> {
  const {child, output} = await spawnServer(environment);
  const url = await waitForAddress(child, output);
  return {
    child,
    url,
    output,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill(signal);
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
  };
}
