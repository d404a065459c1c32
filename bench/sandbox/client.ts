import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';

/** A client in a process of its own, so that it and a server do not wait for each other's code. */
export interface Client<Told> {
  /** Sends a line to its input. @returns what it then tells */
  ask(line: string): Promise<Told>;
  stop(): Promise<void>;
}

/**
 * Starts a client that answers each line of its input by one of JSON.
 * @param program a file that Node runs as it is, and is given the server's address
 */
export function startClient<Told>(program: string, url: string): Client<Told> {
  const child = spawn(process.execPath, [program, url], {stdio: ['pipe', 'pipe', 'inherit']});
  // A bench that is broken off leaves nobody behind.
  process.once('exit', () => child.kill());
  const lines = createInterface({input: child.stdout});
  return {
    async ask(line) {
      child.stdin.write(`${line}\n`);
      const [told] = (await once(lines, 'line')) as [string];
      return JSON.parse(told) as Told;
    },
    async stop() {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
