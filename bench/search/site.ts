import {spawn} from 'node:child_process';
import {once} from 'node:events';
import os from 'node:os';
import path from 'node:path';

/** The built site, served by its own server with a database that is thrown away. */
export async function startSite(): Promise<{url: string; stop: () => Promise<void>}> {
  const database = path.join(os.tmpdir(), `tolom-bench-${process.pid}.db`);
  const child = spawn(process.execPath, ['dist/sandbox/server.cjs'], {
    env: {...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: `file:${database}`},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  for await (const chunk of child.stdout) {
    told += String(chunk);
    const url = /http:\/\/[\d.]+:\d+/.exec(told)?.[0];
    if (!url) continue;
    const stop = async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    };
    return {url, stop};
  }
  throw new Error(`The site did not start: ${told}`);
}
