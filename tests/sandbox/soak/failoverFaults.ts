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
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
