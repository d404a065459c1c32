import type {Client} from 'pg';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createLink} from '../engines/link';
import type {Link} from '../engines/link';
import type {PostgresEngine} from '../engines/postgres';
import {startPractice} from '../practice';
import type {Practice} from '../practice';
import {startPayers} from './payers';

/** Shorter than a server's, so that a test waits less; what they are for is the same. */
export const QUICK = {connect: 400, statement: 400, query: 600, idleInTransaction: 600};

/** More than a server has connections. */
const PAYERS = 9;

/** The way to a database of its own. */
interface World {
  readonly link: Link;
  readonly database: string;
}

interface Fault {
  readonly name: string;
  begin(world: World): Promise<unknown>;
  /** What `/readyz` says meanwhile; undefined: new connections are served. */
  readonly reason?: string;
  /** Undefined: payments go on though nobody ends the fault. */
  end?(): Promise<unknown>;
}

async function readReason({app}: Practice): Promise<string | undefined> {
  return (await app.inject('/readyz')).json<{reason?: string}>().reason;
}

/** All processes that serve the tests' databases, but the one that is asked. */
const OTHERS = `from pg_stat_activity where datname like 'sandbox%' and pid <> pg_backend_pid()`;

/** PostgreSQL ends, in three ways, and is started again. */
const endings = (engine: PostgresEngine): Fault[] => [
  {
    name: 'it is restarted',
    begin: () => engine.cluster().stop(),
    reason: 'unreachable',
    end: () => engine.cluster().start(),
  },
  {
    name: 'it is stopped at once, and recovers',
    begin: () => engine.kill('SIGQUIT'),
    reason: 'unreachable',
    end: () => engine.revive(),
  },
  {
    name: 'it is killed',
    begin: () => engine.kill('SIGKILL'),
    reason: 'unreachable',
    end: () => engine.revive(),
  },
];

/** PostgreSQL stays, and its connections suffer. */
function listLosses(engine: PostgresEngine): Fault[] {
  const signal = async (name: 'SIGSTOP' | 'SIGCONT', pids: readonly number[]) => {
    for (const pid of pids) process.kill(pid, name);
  };
  let frozen: number[] = [];
  return [
    {
      name: 'its processes are terminated',
      begin: () => engine.administer(`select pg_terminate_backend(pid) ${OTHERS}`),
    },
    {name: 'connections are cut', begin: async ({link}) => link.cut()},
    {name: 'connections fall silent', begin: async ({link}) => link.silence()},
    {
      name: 'its processes stand still',
      async begin() {
        const rows = await engine.administer<{pid: number}>(`select pid ${OTHERS}`);
        frozen = rows.map(({pid}) => pid);
        await signal('SIGSTOP', frozen);
      },
      end: () => signal('SIGCONT', frozen),
    },
  ];
}

/** PostgreSQL answers, and does not do what is asked. */
function listRefusals(engine: PostgresEngine): Fault[] {
  const setReadOnly = async (value: 'on' | 'off') => {
    await engine.administer(`alter system set default_transaction_read_only = ${value}`);
    await engine.administer('select pg_reload_conf()');
  };
  let locking: Client;
  return [
    {
      name: 'a lock uses up all connections',
      async begin({database}) {
        locking = engine.cluster().getPgClient(database);
        await locking.connect();
        await locking.query('begin; lock table sessions');
      },
      reason: 'busy',
      end: () => locking.end(),
    },
    {
      name: 'it is read-only',
      begin: () => setReadOnly('on'),
      reason: 'read_only',
      end: () => setReadOnly('off'),
    },
  ];
}

/** Whatever happens to PostgreSQL, the server says so, and serves again. */
export function describeFaults(engine: PostgresEngine): void {
  describe('a fault of PostgreSQL', () => {
    let practice: Practice;
    let world: World;
    beforeAll(async () => {
      const address = await engine.createDatabase();
      const link = await createLink(engine.port());
      world = {link, database: new URL(address).pathname.slice(1)};
      const linked = address.replace(`:${engine.port()}/`, `:${link.port}/`);
      practice = await startPractice(linked, {}, {timeouts: QUICK});
    });
    afterAll(async () => {
      await practice.close();
      await world.link.close();
    });

    it.each([...endings(engine), ...listLosses(engine), ...listRefusals(engine)])(
      'is over for payments when it is over, and none is lost: $name',
      async ({begin, reason, end}) => {
        const payers = await startPayers(practice, PAYERS);
        await payers.pay(1);
        await begin(world);
        if (end) await payers.beRefused();
        if (reason) await expect.poll(() => readReason(practice), {timeout: 5_000}).toBe(reason);
        await end?.();
        expect(await payers.pay(1)).toBeLessThan(5_000);
        await expect.poll(() => readReason(practice)).toBe(undefined);
        await payers.prove();
        expect((await practice.audit()).findings).toEqual([]);
      },
    );
  });
}
