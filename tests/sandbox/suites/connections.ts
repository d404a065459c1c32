import {sql} from 'kysely';
import {afterEach, describe, expect, it} from 'vitest';

import type {Database} from '../../../src/sandbox/database/database';
import {ConnectionFailure} from '../../../src/sandbox/database/failures';
import {openPostgres} from '../../../src/sandbox/database/postgres';
import {createLink} from '../engines/link';
import type {PostgresEngine} from '../engines/postgres';
import {QUICK} from './faults';

async function readPid({queries}: Pick<Database, 'queries'>): Promise<number> {
  const {rows} = await sql<{pid: number}>`select pg_backend_pid() as pid`.execute(queries);
  return rows[0]!.pid;
}

/** Which connection a request gets after another request had trouble with it. */
export function describeConnections(engine: PostgresEngine): void {
  describe('a connection', () => {
    let database: Database;
    afterEach(() => database.close());

    it('is kept for the next request after an ordinary failure', async () => {
      database = openPostgres(await engine.createDatabase(), {connections: 1});
      const pid = await readPid(database);
      await expect(sql`select 1 / 0`.execute(database.queries)).rejects.toThrow('division by zero');
      expect(await readPid(database)).toBe(pid);
    });

    it('is closed when a request leaves it within a transaction', async () => {
      database = openPostgres(await engine.createDatabase(), {connections: 1});
      const pid = await readPid(database);
      await database.queries.connection().execute((queries) => sql`begin`.execute(queries));
      expect(await readPid(database)).not.toBe(pid);
    });

    it('is not trusted once another has fallen silent', async () => {
      const address = await engine.createDatabase();
      const link = await createLink(engine.port());
      const linked = address.replace(`:${engine.port()}/`, `:${link.port}/`);
      database = openPostgres(linked, {connections: 3, timeouts: {...QUICK, connect: 5000}});
      const atOnce = [1, 2, 3].map(() => sql`select pg_sleep(0.01)`.execute(database.queries));
      await Promise.all(atOnce);
      link.silence();
      await expect(readPid(database)).rejects.toThrow('Query read timeout');
      expect(await readPid(database)).toBeGreaterThan(0);
      await link.close();
    });

    it('that is refused to one of two that looked for a server together is told as any other', async () => {
      const address = await engine.createDatabase();
      // One connects and keeps its connection; two are refused, and one server is found for both.
      const link = await createLink(engine.port(), {refuseStarts: [2, 3, 5]});
      const linked = address.replace(`:${engine.port()}/`, `:${link.port}/`);
      database = openPostgres(`${linked}?sslmode=disable`, {connections: 3});
      await database.queries.connection().execute(async (held) => {
        await readPid({queries: held});
        const [one, two] = await Promise.allSettled([readPid(database), readPid(database)]);
        expect(one.status).toBe('fulfilled');
        expect(two).toMatchObject({status: 'rejected', reason: {reason: 'refused', code: '28P01'}});
        expect((two as PromiseRejectedResult).reason).toBeInstanceOf(ConnectionFailure);
      });
      await link.close();
    });
  });
}
