import {execFile, execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {promisify} from 'node:util';

import pg from 'pg';
import type {QueryResultRow} from 'pg';

import {findFreePort} from '../engines/postgres';
import {mountSmallDisk} from './smallDisk';
import type {SmallDisk} from './smallDisk';

const run = promisify(execFile);
const USER = 'tolom';
const SYSTEM = '/usr/lib/postgresql';

/** Programs of the newest PostgreSQL of this system; undefined where there is none. */
export function findPrograms(): string | undefined {
  const versions = fs.existsSync(SYSTEM) ? fs.readdirSync(SYSTEM) : [];
  const folders = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => path.join(SYSTEM, version, 'bin'));
  return folders.find((folder) => fs.existsSync(path.join(folder, 'pg_basebackup')));
}

/** PostgreSQL does not run as root. */
function findUser(): {uid?: number; gid?: number} {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']));
  return {uid: id('-u'), gid: id('-g')};
}

/** One of two PostgreSQL, which take turns. */
export interface Node {
  readonly port: number;
  readonly folder: string;
  /** Undefined where none could be mounted. */
  readonly disk: SmallDisk | undefined;
}

/** A primary and its synchronous standby, of this system's packages. */
export class Pair {
  readonly #programs: string;
  readonly #user = findUser();
  readonly #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-pair-'));
  #hasStandby = false;
  primary!: Node;
  standby!: Node;

  constructor(programs: string) {
    this.#programs = programs;
    if (this.#user.uid !== undefined) {
      fs.chownSync(this.#folder, this.#user.uid, this.#user.gid!);
    }
  }

  async #run(program: string, ...args: string[]): Promise<void> {
    await run(path.join(this.#programs, program), args, {...this.#user, cwd: this.#folder});
  }

  async #makeNode(name: string): Promise<Node> {
    const place = path.join(this.#folder, name);
    fs.mkdirSync(place, {mode: 0o700});
    if (this.#user.uid !== undefined) fs.chownSync(place, this.#user.uid, this.#user.gid!);
    const disk = mountSmallDisk(place, this.#user);
    return {port: await findFreePort(), folder: path.join(place, 'data'), disk};
  }

  /** Asks the primary as somebody who may do everything. */
  async ask<R extends QueryResultRow>(statement: string, database = 'postgres'): Promise<R[]> {
    const {port} = this.primary;
    const client = new pg.Client({host: '127.0.0.1', port, user: USER, database, ssl: false});
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<R>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  async startNode({folder, port}: Node): Promise<void> {
    // The lock of a socket would outlive a node that is killed.
    // A primary that crashes keeps what its standby has not had yet, and has room for it.
    const kept = 'max_wal_size=96MB -c wal_keep_size=256MB';
    const options = `-p ${port} -c unix_socket_directories= -c wal_retrieve_retry_interval=100ms -c ${kept}`;
    // Not on the node's own disk, which may be full.
    const log = `${path.dirname(folder)}.log`;
    await this.#run('pg_ctl', 'start', '-w', '-D', folder, '-l', log, '-o', options);
  }

  async stopNode({folder}: Node, mode: 'fast' | 'immediate'): Promise<void> {
    await this.#run('pg_ctl', 'stop', '-w', '-D', folder, '-m', mode);
  }

  /** @returns the address of a database of its own at each node, in order */
  async start(): Promise<Node[]> {
    this.primary = await this.#makeNode('one');
    this.standby = await this.#makeNode('two');
    await this.#run('initdb', '-D', this.primary.folder, '-U', USER, '-A', 'trust', '-E', 'UTF8');
    await this.startNode(this.primary);
    await this.ask('create database tolom');
    await this.#makeStandby();
    return [this.primary, this.standby];
  }

  /** Waits until a commit has gone through, to the standby too. */
  async commit(): Promise<void> {
    await this.ask(`comment on database tolom is 'written'`);
  }

  /** Starts the primary if it has ended by itself. */
  async requirePrimary(): Promise<void> {
    const isUp = this.#run('pg_ctl', 'status', '-D', this.primary.folder);
    await isUp.catch(() => this.startNode(this.primary));
  }

  async set(setting: string): Promise<void> {
    await this.ask(`alter system set ${setting}`);
    await this.ask('select pg_reload_conf()');
  }

  /** Copies the primary, and waits until a commit waits for the copy. */
  async #makeStandby(): Promise<void> {
    const {folder} = this.standby;
    fs.rmSync(folder, {recursive: true, force: true});
    const from = ['-h', '127.0.0.1', '-p', String(this.primary.port), '-U', USER];
    await this.#run('pg_basebackup', ...from, '-D', folder, '-R', '-c', 'fast');
    await this.startNode(this.standby);
    await this.set(`synchronous_standby_names = '*'`);
    const isSynchronous = async () => {
      const rows = await this.ask(`select 1 from pg_stat_replication where sync_state = 'sync'`);
      return rows.length > 0;
    };
    while (!(await isSynchronous())) await wait(20);
    this.#hasStandby = true;
  }

  /** The primary is gone in an instant, and the standby takes its place. */
  async failOver(): Promise<void> {
    const file = path.join(this.primary.folder, 'postmaster.pid');
    process.kill(Number(fs.readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
    await this.#run('pg_ctl', 'promote', '-w', '-D', this.standby.folder);
    [this.primary, this.standby] = [this.standby, this.primary];
    this.#hasStandby = false;
    await this.set(`synchronous_standby_names = ''`);
  }

  /** Makes a standby of what was the primary, if there is none. */
  async requireStandby(): Promise<void> {
    if (this.#hasStandby) return;
    await this.#makeStandby();
  }

  async stop(): Promise<void> {
    await this.stopNode(this.primary, 'immediate').catch(() => undefined);
    await this.stopNode(this.standby, 'immediate').catch(() => undefined);
    for (const {disk} of [this.primary, this.standby]) disk?.unmount();
    fs.rmSync(this.#folder, {recursive: true, force: true});
  }
}
