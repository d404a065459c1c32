import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';

import {describe, expect, it} from 'vitest';

function runDev(port: string) {
  const env = {...process.env, HOST: '127.0.0.1', PORT: port};
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/dev/dev.ts'], {
    env,
    encoding: 'utf8',
  });
}

describe('npm run dev', () => {
  it('says in one sentence that the port is in use, before it starts anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const {status, stdout, stderr} = runDev(String(port));
    other.close();
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      `Port ${port} is in use. Stop what listens there, or set another PORT.\n`,
    ]);
  });

  it.each(['none', '0', '70000', '3000.5'])('refuses %s as a port', (port) => {
    const {status, stderr} = runDev(port);
    expect([status, stderr]).toEqual([
      1,
      `PORT must be a whole number from 1 to 65535, not “${port}”.\n`,
    ]);
  });
});
