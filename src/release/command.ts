import {spawnSync} from 'node:child_process';

import {release, type Run} from './release';

/** What git answers is read; what npm says and asks goes to the terminal. */
const run: Run = (program, args) => {
  const stdio = program === 'git' ? ('pipe' as const) : ('inherit' as const);
  // On Windows npm is a script, which a shell alone can run.
  const shell = process.platform === 'win32' && program === 'npm';
  const {status, stdout, stderr, error} = spawnSync(program, args, {
    stdio,
    shell,
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed. ${stderr ?? ''}`.trim());
  return stdout ?? '';
};

try {
  process.stdout.write(`${release(process.argv.slice(2), run)}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
