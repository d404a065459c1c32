import {setTimeout as wait} from 'node:timers/promises';

import type {Link} from '../engines/link';
import type {ServerProcess} from '../serverProcess';
import type {Pair} from './pair';

/** What a fault may harm. */
export interface World {
  readonly pair: Pair;
  /** The ways to the two PostgreSQL. */
  readonly links: readonly Link[];
  readonly servers: readonly ServerProcess[];
}

/** Harms, and returns once PostgreSQL takes writes again. */
export type Fault = (world: World) => Promise<unknown>;

/** As long as a virtual machine may be paused, in ms. */
const FREEZE = 7000;

const restart =
  (mode: 'fast' | 'immediate'): Fault =>
  async ({pair}) => {
    await pair.stopNode(pair.primary, mode);
    await pair.startNode(pair.primary);
    await pair.commit();
  };

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

/** How long a disk stays full at most, in ms: a commit may wait for a standby that cannot connect. */
const FULL = 5000;

/** Fills the primary's disk until its log has no room for another segment, which ends PostgreSQL. */
const fillDisk: Fault = async ({pair}) => {
  const disk = pair.primary.disk!;
  let isOver = false;
  const fillSegment = async () => {
    await pair.ask('select pg_switch_wal()');
    await pair.commit();
  };
  const fillLog = async () => {
    while (!isOver && (await succeeds(fillSegment())));
  };
  disk.fill();
  await Promise.race([fillLog(), wait(FULL)]);
  // Payments find it so for a while.
  await wait(1000);
  isOver = true;
  disk.free();
  await pair.requirePrimary();
  while (!(await succeeds(pair.commit()))) await wait(20);
};

export const faults = {
  'restart, fast': restart('fast'),
  'restart, immediate': restart('immediate'),
  'primary killed, standby promoted': ({pair}: World) => pair.failOver(),
  'processes terminated': async ({pair}: World) => {
    await pair.ask(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'tolom'`,
    );
  },
  'connections silenced': async ({links}: World) => {
    for (const link of links) link.silence();
  },
  'connections cut': async ({links}: World) => {
    for (const link of links) link.cut();
  },
  'a server frozen': async ({servers}: World) => {
    servers[0]!.child.kill('SIGSTOP');
    await wait(FREEZE);
    servers[0]!.child.kill('SIGCONT');
  },
  'read-only': async ({pair}: World) => {
    await pair.set('default_transaction_read_only = on');
    await wait(1000);
    await pair.set('default_transaction_read_only = off');
  },
  'disk full': fillDisk,
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
