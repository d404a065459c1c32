import {once} from 'node:events';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {auditDatabase} from '../../../src/sandbox/audit/audit';
import {openDatabase} from '../../../src/sandbox/database/open';
import {createLink} from '../engines/link';
import type {Link} from '../engines/link';
import {findFreePort} from '../engines/postgres';
import type {PostgresEngine} from '../engines/postgres';
import {SECRET} from '../practice';
import {failToStart, spawnServer} from '../serverProcess';
import {payOn} from '../soak/payer';
import type {Book} from '../soak/payer';

const PAYERS = 9;
const settings = {SANDBOX_SECRET: SECRET};

async function readReadiness(url: string): Promise<unknown> {
  const answer = await fetch(`${url}/readyz`).catch(() => undefined);
  return answer?.json();
}

const countReceipts = (books: readonly Book[]) =>
  books.reduce((sum, {receipts}) => sum + receipts.size, 0);

/** A server as it really runs, whose end would be seen. */
export function describeServerFaults(engine: PostgresEngine): void {
  describe('a server', () => {
    let address: string;
    let linked: string;
    let link: Link;
    beforeAll(async () => {
      address = await engine.createDatabase();
      link = await createLink(engine.port());
      linked = address.replace(`:${engine.port()}/`, `:${link.port}/`);
    });
    afterAll(() => link.close());

    /** Starts a server whose database is not there yet. */
    async function startEarly() {
      link.setOpen(false);
      const port = String(await findFreePort());
      const server = await spawnServer({...settings, DATABASE_URL: linked, PORT: port});
      const url = `http://127.0.0.1:${port}`;
      const waiting = {status: 503, code: 'database_unavailable', reason: 'unreachable'};
      await expect.poll(() => readReadiness(url), {timeout: 10_000}).toMatchObject(waiting);
      return {...server, url};
    }

    it('waits for its database, and outlives what happens to it', async () => {
      const {child, output, url} = await startEarly();
      const opened = await fetch(`${url}/sandbox/v1/sessions`, {method: 'POST'});
      expect([opened.status, opened.headers.get('retry-after')]).toEqual([503, '2']);
      expect(output()).toMatch(
        /^The database \S+ cannot be used: .+ It is tried again for up to 60 s\.\n$/,
      );
      link.setOpen(true);
      await expect.poll(output, {timeout: 5_000}).toContain(`Төлөм: ${url} (postgres://`);

      const books: Book[] = [];
      let isOver = false;
      const payers = Array.from({length: PAYERS}, () => payOn({url}, books, () => isOver));
      const goOn = async () => {
        const enough = countReceipts(books) + PAYERS;
        await expect.poll(() => countReceipts(books), {timeout: 10_000}).toBeGreaterThan(enough);
      };
      await goOn();
      await engine.kill('SIGQUIT');
      await engine.revive();
      await goOn();
      child.kill('SIGSTOP');
      link.cut();
      child.kill('SIGCONT');
      await goOn();
      isOver = true;
      await Promise.all(payers);
      expect(child.exitCode).toBe(null);
      expect(await readReadiness(url)).toEqual({status: 'ok'});
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
      const database = await openDatabase(address, 'read');
      const {payments, findings} = await auditDatabase(database, {primary: SECRET});
      await database.close();
      expect([payments, findings]).toEqual([countReceipts(books), []]);
    });

    it('ends when it is told to, though its database never came', async () => {
      const {child} = await startEarly();
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
    });

    it('ends when it is told to, though another server is migrating the database', async () => {
      const migrating = engine.cluster().getPgClient(new URL(address).pathname.slice(1));
      await migrating.connect();
      await migrating.query('select pg_advisory_lock(7346001)');
      const {child} = await spawnServer({...settings, DATABASE_URL: address});
      const waiting = `select pid from pg_locks where locktype = 'advisory' and not granted`;
      await expect.poll(() => engine.administer(waiting), {timeout: 10_000}).toHaveLength(1);
      const begin = performance.now();
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
      expect(performance.now() - begin).toBeLessThan(3_000);
      await migrating.end();
    });

    it.each([
      ['a wrong password', /:tolom@/, ':wrong@', /password authentication failed for user "tolom"/],
      [
        'a database that is not there',
        /sandbox\d+$/,
        'nowhere',
        /database "nowhere" does not exist/,
      ],
      ['no TLS where it is required', /$/, '?sslmode=require', /does not support SSL connections/],
    ])('does not wait for what waiting does not change: %s', async (_what, from, to, reason) => {
      const {code, output} = await failToStart({
        ...settings,
        DATABASE_URL: address.replace(from, to),
      });
      expect([code, output]).toEqual([1, expect.stringMatching(reason)]);
      expect(output.trim()).toMatch(/^The database \S+ cannot be used: [^\n]+\.$/);
    });
  });
}
