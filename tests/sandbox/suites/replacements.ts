import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {PostgresEngine} from '../engines/postgres';
import {startPractice} from '../practice';
import type {Practice} from '../practice';
import {QUICK} from './faults';

const AMOUNT = 1_000;

const nameOf = (address: string) => new URL(address).pathname.slice(1);

interface Replacement {
  readonly name: string;
  readonly reason: string;
  begin(): Promise<unknown>;
  end(): Promise<unknown>;
}

/** What stands at the address of a database is not what was opened there. */
export function describeReplacements(engine: PostgresEngine): void {
  describe('a PostgreSQL database', () => {
    let practice: Practice;
    let [name, foreign, empty] = ['', '', ''];
    beforeAll(async () => {
      const address = await engine.createDatabase();
      const other = await engine.createDatabase();
      name = nameOf(address);
      foreign = nameOf(other);
      empty = nameOf(await engine.createEmpty());
      await (await startPractice(other, {SANDBOX_SECRET: 'x'.repeat(32)})).close();
      practice = await startPractice(address, {}, {timeouts: QUICK});
    });
    afterAll(() => practice.close());

    const rename = (from: string, to: string) =>
      engine.administer(`alter database ${from} rename to ${to}`);
    const moveAway = async () => {
      await engine.administer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      );
      await rename(name, 'away');
    };
    const replace = async (by: string) => {
      await moveAway();
      await rename(by, name);
    };
    const putBack = async (by: string) => {
      await engine.administer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      );
      await rename(name, by);
      await rename('away', name);
    };
    /** Asks within a database as somebody who may do everything. */
    const ask = async (within: string, statement: string) => {
      const client = engine.cluster().getPgClient(within);
      await client.connect();
      const {rows} = await client.query<Record<string, unknown>>(statement);
      await client.end();
      return rows;
    };

    const replacements: readonly Replacement[] = [
      {
        name: 'one of another secret',
        reason: 'replaced',
        begin: () => replace(foreign),
        end: () => putBack(foreign),
      },
      {
        name: 'an empty one',
        reason: 'missing',
        begin: () => replace(empty),
        end: () => putBack(empty),
      },
      {name: 'none', reason: 'missing', begin: moveAway, end: () => rename('away', name)},
      {
        name: 'an empty schema, on connections that go on',
        reason: 'missing',
        begin: () => ask(name, 'alter schema public rename to away; create schema public'),
        end: () => ask(name, 'drop schema public; alter schema away rename to public'),
      },
      {
        name: 'the tables of another secret, on connections that go on',
        reason: 'replaced',
        begin: () => ask(name, `update secrets set fingerprint = reverse(fingerprint)`),
        end: () => ask(name, `update secrets set fingerprint = reverse(fingerprint)`),
      },
    ];

    const readReason = async () =>
      (await practice.app.inject('/readyz')).json<{reason?: string}>().reason;

    it.each(replacements)('is not served in place of the right one: $name', async (one) => {
      const visitor = await practice.open();
      expect((await visitor.pay('before', {amount: AMOUNT})).statusCode).toBe(201);
      await one.begin();
      try {
        await expect.poll(readReason, {timeout: 5_000}).toBe(one.reason);
        for (const refused of [
          await visitor.pay('key', {amount: AMOUNT}),
          await practice.post('sessions', {}),
        ]) {
          expect(refused.json()).toMatchObject({status: 503, code: 'database_unavailable'});
          expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
        }
      } finally {
        await one.end();
      }
      await expect.poll(readReason, {timeout: 5_000}).toBe(undefined);
      expect((await visitor.pay('key', {amount: AMOUNT})).statusCode).toBe(201);
      expect((await practice.audit()).findings).toEqual([]);
    });

    it('of another secret was never written', async () => {
      const counted = await ask(foreign, 'select count(*)::int as count from sessions');
      expect(counted).toEqual([{count: 0}]);
    });
  });
}
