import {AsyncLocalStorage} from 'node:async_hooks';
import {setTimeout as wait} from 'node:timers/promises';

import fc from 'fast-check';
import pg from 'pg';

type Query = (this: pg.Client, ...args: unknown[]) => Promise<unknown>;

/** Which of the clients a statement is of, and a task of fast-check's scheduler for each of them. */
interface Run {
  readonly client: string;
  readonly scheduler: fc.Scheduler;
}

/** Sends the statements of several clients to PostgreSQL one at a time, in an order of fast-check's. */
export interface Interleaver {
  /** To be handed to the property: a failure names the seed, and the seed gives the same order again. */
  readonly scheduler: fc.Arbitrary<fc.Scheduler>;
  /** Runs the clients' works until all have ended. */
  run<T>(scheduler: fc.Scheduler, works: Readonly<Record<string, () => Promise<T>>>): Promise<T[]>;
  restore(): Promise<void>;
}

const POLL = 2;

/** A statement that the server has. */
class Sent {
  hasEnded = false;
  readonly done: Promise<boolean>;

  constructor(
    readonly pid: number,
    answer: Promise<unknown>,
  ) {
    const end = () => (this.hasEnded = true);
    this.done = answer.then(end, end);
  }
}

/** @param address a PostgreSQL that tells which of its sessions waits for a lock */
export function createInterleaver(address: string): Interleaver {
  const {prototype} = pg.Client as unknown as {prototype: {query: Query}};
  const original = prototype.query;
  const current = new AsyncLocalStorage<Run>();
  const monitor = new pg.Pool({connectionString: address, max: 1});
  let sent: Sent | undefined;

  async function waitsForLock(pid: number): Promise<boolean> {
    const {rows} = await monitor.query<{waits: boolean}>(
      "select wait_event_type = 'Lock' as waits from pg_stat_activity where pid = $1",
      [pid],
    );
    return rows[0]?.waits ?? false;
  }

  /** Waits until the statement that was let through has its answer, or waits for another client's lock. */
  async function settle(): Promise<void> {
    const statement = sent;
    sent = undefined;
    while (statement && !statement.hasEnded) {
      const ended = await Promise.race([statement.done, wait(POLL, false)]);
      if (ended) return;
      if (await current.exit(() => waitsForLock(statement.pid))) return;
    }
  }

  prototype.query = async function intercept(this: pg.Client, ...args) {
    const run = current.getStore();
    if (!run) return original.apply(this, args);
    await run.scheduler.schedule(Promise.resolve(), run.client);
    const answer = original.apply(this, args);
    sent = new Sent((this as unknown as {processID: number}).processID, answer);
    return answer;
  };

  return {
    scheduler: fc.scheduler({
      act: async (release) => {
        await release();
        await new Promise(setImmediate);
        await settle();
      },
    }),
    async run(scheduler, works) {
      const runs = Object.entries(works).map(([client, work]) =>
        current.run({client, scheduler}, work),
      );
      return scheduler.waitFor(Promise.all(runs));
    },
    async restore() {
      prototype.query = original;
      await monitor.end();
    },
  };
}
