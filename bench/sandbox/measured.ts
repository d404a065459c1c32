import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** A server under measurement, in a process of its own. */
export interface Measured {
  readonly name: string;
  readonly url: string;
  /** CPU time it has used so far, in µs. Linux alone tells. */
  cpu(): number;
  /** Memory it holds, in MB. */
  memory(): number;
  /** Milliseconds from the start to the address, or until it was ready. */
  readonly started: number;
  stop(): Promise<void>;
}

const TICK = 10_000;
const MANY = '100000000';

function readCpu(pid: number): number {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

function readMemory(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return Math.round(Number(kilobytes) / 1024);
}

/** Reads on after the address: who closes a pipe stops the log that is being measured. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', () => reject(new Error(`No address came: ${output}`)));
    child.stdout!.on('data', (chunk: Buffer) => {
      if (output.length < 10_000) output += chunk.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    });
  });
}

/**
 * Starts a program that prints its address; its log goes through a pipe, as in production.
 * @param program a file that Node runs as it is, with its arguments
 */
export async function startMeasured(
  name: string,
  program: readonly string[],
  environment: Record<string, string> = {},
): Promise<Measured> {
  const begin = performance.now();
  const child = spawn(process.execPath, [...program], {
    env: {PATH: process.env.PATH, SANDBOX_GRACE_SECONDS: '0', ...environment},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A bench that is broken off leaves nobody behind.
  process.once('exit', () => child.kill());
  const url = await readAddress(child);
  const started = Math.round(performance.now() - begin);
  const pid = child.pid!;
  return {
    name,
    url,
    started,
    cpu: () => readCpu(pid),
    memory: () => readMemory(pid),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** A server listens before it has its database. */
async function waitUntilReady(url: string): Promise<void> {
  while (!(await fetch(`${url}/readyz`)).ok) await wait(5);
}

/**
 * Starts the sandbox as it is shipped, log, headers and limiter on; only the limits are raised.
 * @param checkout whose bundle is started, as a rule this one
 * @returns the server once it is ready, and after how long it was
 */
export async function startSandbox(
  name: string,
  database: string,
  checkout = '.',
): Promise<Measured> {
  const begin = performance.now();
  const server = await startMeasured(name, [path.join(checkout, 'dist/sandbox/server.cjs')], {
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: database,
    SANDBOX_SECRET: 'a key of the bench, long enough to be one',
    SANDBOX_ADDRESS_CALLS_PER_MINUTE: MANY,
    SANDBOX_ADDRESS_SESSIONS_PER_MINUTE: MANY,
    SANDBOX_ADDRESS_CHECKS_PER_MINUTE: MANY,
  });
  await waitUntilReady(server.url);
  return {...server, started: Math.round(performance.now() - begin)};
}
