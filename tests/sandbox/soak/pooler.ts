import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import {connect} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import {findFreePort} from '../engines/postgres';

/** A pgbouncer in transaction mode. */
export interface Pooler {
  readonly port: number;
  stop(): Promise<void>;
}

/** Whether this system has a pgbouncer. */
export function hasPooler(): boolean {
  try {
    execFileSync('pgbouncer', ['--version'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

function writeSettings(folder: string, target: number, port: number): string {
  const users = path.join(folder, 'users.txt');
  fs.writeFileSync(users, '"tolom" ""\n');
  const settings = [
    ...['[databases]', `* = host=127.0.0.1 port=${target}`, '[pgbouncer]'],
    ...['listen_addr = 127.0.0.1', `listen_port = ${port}`, 'unix_socket_dir ='],
    ...['auth_type = trust', `auth_file = ${users}`, 'pool_mode = transaction'],
    // Its usual 15 s after a refusal would be all that is measured.
    'server_login_retry = 1',
  ];
  const file = path.join(folder, 'pgbouncer.ini');
  fs.writeFileSync(file, `${settings.join('\n')}\n`);
  return file;
}

/** Starts a pgbouncer before a PostgreSQL of this machine; as root it becomes the user `postgres`. */
export async function startPooler(target: number): Promise<Pooler> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-pooler-'));
  fs.chmodSync(folder, 0o755);
  const port = await findFreePort();
  const user = process.getuid?.() === 0 ? ['-u', 'postgres'] : [];
  const args = ['-q', ...user, writeSettings(folder, target, port)];
  const child = spawn('pgbouncer', args, {stdio: 'ignore'});
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`pgbouncer ended with ${child.exitCode}.`);
    await wait(20);
  }
  return {
    port,
    async stop() {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      fs.rmSync(folder, {recursive: true});
    },
  };
}
