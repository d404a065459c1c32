import {spawn} from 'node:child_process';
import {once} from 'node:events';

/**
 * Runs a command of this project and shows what it says only when it fails: a check that has nothing
 * to tell is silent. Output and exit code are the command's own.
 */
async function runQuietly([command = '', ...args]: string[]): Promise<number> {
  // npm puts the project's commands on the path; Windows needs a shell to find them there.
  const child = spawn(command, args, {shell: process.platform === 'win32'});
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => said.push(piece));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) process.stderr.write(Buffer.concat(said));
  return code ?? 1;
}

runQuietly(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
