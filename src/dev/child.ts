import {spawn, type ChildProcess} from 'node:child_process';
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';

/** A server that runs behind the one address the writer sees. */
export interface Server {
  /** Stands before each line of its output. */
  readonly name: string;
  /** Arguments of Node: the program and what it is told. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Its own port; lines that name it are left out, lest a writer open half a site. */
  readonly innerPort?: number;
}

function relay(from: Readable, to: NodeJS.WriteStream, {name, innerPort}: Server): void {
  createInterface({input: from}).on('line', (line) => {
    if (innerPort !== undefined && line.includes(`:${innerPort}`)) return;
    to.write(`[${name}] ${line}\n`);
  });
}

/** Starts a server as a process of its own, directly under this one: to end it is to end it all. */
export function startChild(server: Server): ChildProcess {
  const child = spawn(process.execPath, server.args, {
    env: {...process.env, ...server.env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  relay(child.stdout, process.stdout, server);
  relay(child.stderr, process.stderr, server);
  return child;
}

/** Asks a process to end and waits until it has. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
