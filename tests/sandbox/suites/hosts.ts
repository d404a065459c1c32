import {sql} from 'kysely';
import {afterEach, describe, expect, it} from 'vitest';

import {auditDatabase} from '../../../src/sandbox/audit/audit';
import {openDatabase} from '../../../src/sandbox/database/open';
import {createLink} from '../engines/link';
import type {Link, Meddling} from '../engines/link';
import type {PostgresEngine} from '../engines/postgres';
import {SECRET, startPractice} from '../practice';
import type {Practice} from '../practice';
import {QUICK} from './faults';
import {startPayers} from './payers';

const nameOf = (address: string) => new URL(address).pathname.slice(1);

/** Several ways to a PostgreSQL, which stand for several hosts. */
export function describeHosts(engine: PostgresEngine): void {
  describe('several hosts', () => {
    const links: Link[] = [];
    let practice: Practice | undefined;
    afterEach(async () => {
      await practice?.close();
      for (const link of links.splice(0)) await link.close();
    });

    /** Starts a server whose hosts are as many links to one database. */
    async function start(address: string, meddlings: readonly Meddling[], query = '') {
      for (const meddling of meddlings) links.push(await createLink(engine.port(), meddling));
      const hosts = links.map(({port}) => `127.0.0.1:${port}`).join(',');
      const linked = address.replace(`127.0.0.1:${engine.port()}`, hosts) + query;
      practice = await startPractice(linked, {}, {timeouts: QUICK});
      return practice;
    }

    const setReadOnly = (name: string) =>
      engine.administer(`alter database ${name} set default_transaction_read_only = on`);

    async function createReadOnly(): Promise<string> {
      const name = nameOf(await engine.createDatabase());
      await setReadOnly(name);
      return name;
    }

    it('are left for the next, and come back to, as each refuses', async () => {
      const {app, ...world} = await start(await engine.createDatabase(), [{}, {}]);
      const [first, second] = links as [Link, Link];
      const payers = await startPayers({app, ...world} as Practice, 2);
      await payers.pay(1);
      first.setOpen(false);
      expect(await payers.pay(1)).toBeLessThan(5_000);
      first.setOpen(true);
      second.setOpen(false);
      expect(await payers.pay(1)).toBeLessThan(5_000);
      await payers.prove();
      const {body} = await app.inject('/metrics');
      expect(body).toMatch(/^tolom_failovers_total [2-9]$/m);
      expect(body).toMatch(/^tolom_pool_connections [1-8]$/m);
    });

    it('are passed over where they are read-only', async () => {
      const address = await engine.createDatabase();
      const rename = [nameOf(address), await createReadOnly()] as const;
      const meddlings = [{rename}, {}];
      const {app} = await start(address, meddlings, '?target_session_attrs=read-write');
      expect((await app.inject('/readyz')).statusCode).toBe(200);
      expect((await app.inject({method: 'POST', url: '/sandbox/v1/sessions'})).statusCode).toBe(
        201,
      );
    });

    it('are told one by one where none will do', async () => {
      const address = await engine.createDatabase();
      const rename = [nameOf(address), await createReadOnly()] as const;
      const refused = 'unsupported startup parameter: user';
      await expect(start(address, [{rename}, {refuse: 'user'}])).rejects.toThrow(
        new RegExp(
          `^The database postgres://\\S+ cannot be used: \\S+: it is read-only; \\S+: ${refused}\\.$`,
        ),
      );
    });

    it('are audited where they are read-only, and not written', async () => {
      const address = await engine.createDatabase();
      await (await startPractice(address)).close();
      await setReadOnly(nameOf(address));
      const database = await openDatabase(address, 'read');
      expect(await auditDatabase(database, {primary: SECRET})).toMatchObject({
        sessions: 0,
        findings: [],
      });
      await database.close();
      await expect(openDatabase(address)).rejects.toThrow(/cannot be used: it is read-only\.$/);
    });

    it('may be a pgbouncer, which takes no time-outs when a connection starts', async () => {
      const {sandbox} = await start(await engine.createDatabase(), [{refuse: 'statement_timeout'}]);
      const show = sql<{statement_timeout: string}>`show statement_timeout`;
      const {queries} = sandbox.database;
      const within = await queries.transaction().execute((inside) => show.execute(inside));
      const outside = await show.execute(queries);
      expect([within.rows, outside.rows]).toEqual([
        [{statement_timeout: `${QUICK.statement}ms`}],
        [{statement_timeout: '0'}],
      ]);
    });
  });
}
