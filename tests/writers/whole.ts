import {spawnSync} from 'node:child_process';

/** `npm run test:writers`: the whole session of a new writer, the build of its site too. */
const {status} = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/writers'],
  {
    env: {...process.env, WRITERS: 'whole'},
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
