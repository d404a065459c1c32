import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';

/** A server under measurement, in a process of its own. */
export interface Measured {
  readonly name: string;
  readonly url: string;
  /** CPU time it has used so far, in µs. Linux alone tells. */
  cpu(): number;
  /** Memory it holds, in MB. */
  memory(): number;
  /** Milliseconds from the start to the address. */
  readonly started: number;
  stop(): Promise<void>;
}

const TICK = 10_000;

function readCpu(pid: number): number {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

function readMemory(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return Math.round(Number(kilobytes) / 1024);
}

async function readAddress(child: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout!) {
    output += String(chunk);
    const address = /http:\/\/[\d.]+:\d+/.exec(output)?.[0];
    if (address) return address;
  }
  throw new Error(`No address came: ${output}`);
}

/** Starts a program that prints its address; its log goes through a pipe, as in production. */
export async function startMeasured(
  name: string,
  program: string,
  environment: Record<string, string> = {},
): Promise<Measured> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: {PATH: process.env.PATH, ...environment},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readAddress(child);
  child.stdout.resume();
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
