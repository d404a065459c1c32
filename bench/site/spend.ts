import {spawn} from 'node:child_process';
import {once} from 'node:events';

import {sumMemory} from './processTree';

/** What a program took, with all processes that it started. */
export interface Spent {
  readonly seconds: number;
  /** User and system together. */
  readonly cpu: number;
  /** The most that all of them held at one time, in MB. */
  readonly memory: number;
}

const EVERY_MS = 200;

/** The shell alone counts what its children and theirs have used: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_30 */
const COUNTED = '"$@"; code=$?; echo; times; exit $code';

function readCpu(said: string): number {
  const ofChildren = said.trim().split('\n').at(-1)!;
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/**
 * Runs a program of Node to its end.
 * @param folder where it runs
 * @throws Error with all that it said, where it fails
 */
export async function spend(command: readonly string[], folder: string): Promise<Spent> {
  const begin = performance.now();
  const args = ['-c', COUNTED, 'sh', process.execPath, ...command];
  const env = {...process.env, NODE_ENV: 'production', CI: 'true', ASTRO_TELEMETRY_DISABLED: '1'};
  const child = spawn('sh', args, {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
  const [said, complained]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => said.push(String(chunk)));
  child.stderr.on('data', (chunk) => complained.push(String(chunk)));
  let memory = 0;
  const looking = setInterval(() => (memory = Math.max(memory, sumMemory(child.pid!))), EVERY_MS);
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(looking);
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0)
    throw new Error(`${command.join(' ')}:\n${said.join('')}\n${complained.join('')}`);
  return {seconds, cpu: readCpu(said.join('')), memory};
}
