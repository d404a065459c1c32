import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {auditDatabase} from '../../../src/sandbox/audit/audit';
import {importRegistry} from '../../../src/sandbox/importRegistry';
import {sweep} from '../../../src/sandbox/sweep';
import type {Engine} from '../engines/engine';
import {startPractice, visit} from '../practice';
import type {Practice} from '../practice';

const OLD = 'the secret of yesterday, long enough to be one';
const NEW = 'the secret of tomorrow, long enough to be one';
const DAY = 86_400_000;
const BAKERY = {
  number: '02902202410090',
  kind: 'inn',
  holder: 'ОсОО Пекарня',
  amountDue: null,
} as const;

/** Starts a server that has one secret, or one beside it. */
function start(address: string, secret: string, other = ''): Promise<Practice> {
  return startPractice(address, {SANDBOX_SECRET: secret, SANDBOX_OTHER_SECRET: other});
}

async function expectClean({sandbox}: Practice, primary: string, other?: string): Promise<void> {
  const {findings} = await auditDatabase(sandbox.database, {primary, other});
  expect(findings).toEqual([]);
}

/** The secrets that rows which outlive a session are sealed with. */
async function listSealers({sandbox: {database}}: Practice): Promise<number[]> {
  const {rows} = await sql<{key_id: number}>`select key_id from session_register union
    select key_id from registry`.execute(database.queries);
  return rows.map(({key_id: key}) => key);
}

/** Secrets, and how one takes the place of another. */
export function describeSecrets(engine: Engine): void {
  describe('a secret', () => {
    const running: Practice[] = [];
    const run = async (...[address, secret, other]: Parameters<typeof start>) => {
      const practice = await start(address, secret, other);
      running.push(practice);
      return practice;
    };
    afterAll(() => Promise.all(running.map((practice) => practice.close())));

    describe('that the database does not know', () => {
      let address: string;
      beforeAll(async () => {
        address = await engine.createDatabase();
        await (await start(address, OLD)).close();
      });

      it('ends the start, with the way to change it', async () => {
        const reason = /^The database \S+ was written with another SANDBOX_SECRET\. .*OPERATIONS/;
        await expect(start(address, NEW)).rejects.toThrow(reason);
        await (await start(address, OLD)).close();
      });

      it('takes the place of the other only once nothing that stays is sealed with that', async () => {
        await (await start(address, OLD, NEW)).close();
        const reason = /sealed with a secret that is not given: .* SANDBOX_OTHER_SECRET\.$/;
        await expect(start(address, NEW)).rejects.toThrow(reason);
        await (await start(address, NEW, OLD)).close();
        await (await start(address, NEW)).close();
      });

      it('ends the start where the record of the known one was changed', async () => {
        const {sandbox, close} = await start(address, NEW);
        const {queries} = sandbox.database;
        await sql`update secrets set unlinked_until = 9000000000000`.execute(queries);
        await close();
        await expect(start(address, NEW)).rejects.toThrow(/secret 2 that no server wrote/);
      });
    });

    it('is changed in two steps, while servers of either step run side by side', async () => {
      const address = await engine.createDatabase();
      const before = await run(address, OLD);
      const {database, keyring} = before.sandbox;
      await importRegistry(database, keyring, [BAKERY]);
      const early = await before.open();
      const paid = await early.pay('key', {account: BAKERY.number});

      const one = await run(address, OLD, NEW);
      expect((await before.open()).session.balance).toBe(1_000_000);
      await expectClean(before, OLD);
      await expectClean(one, OLD, NEW);

      const two = await run(address, NEW, OLD);
      const late = await two.open();
      const receipt = await late.pay('key', {amount: 5_000});
      for (const practice of [one, two]) {
        const [earlier, later] = [early, late].map(({session}) => visit(practice, session));
        expect((await earlier!.pay('key', {account: BAKERY.number})).body).toBe(paid.body);
        expect((await later!.pay('key', {amount: 5_000})).body).toBe(receipt.body);
        expect((await later!.pay(practice === one ? 'one' : 'two')).statusCode).toBe(201);
        expect((await practice.open()).session.balance).toBe(1_000_000);
      }
      await expectClean(two, NEW, OLD);
      // The last server of the first step is restarted.
      const last = await run(address, NEW, OLD);
      expect(await listSealers(last)).toEqual([2]);
      await expectClean(last, NEW, OLD);

      last.clock = DAY + 60_000;
      expect(await sweep(last.sandbox)).toBe(5);
      const alone = await run(address, NEW);
      const visitor = await alone.open();
      expect((await visitor.pay('key', {account: BAKERY.number})).statusCode).toBe(201);
      await expectClean(alone, NEW);
    });

    it('that a server was not given keeps it from paying, and not from knowing the session', async () => {
      const address = await engine.createDatabase();
      const untold = await run(address, OLD);
      const told = await run(address, NEW, OLD);
      const visitor = visit(untold, (await told.open()).session);
      const answer = await visitor.pay('key');
      expect(answer.json()).toMatchObject({status: 503, code: 'database_unavailable'});
      expect(answer.headers['retry-after']).toBe('2');
      expect((await visitor.get('session')).statusCode).toBe(200);
      expect((await visit(told, visitor.session).pay('key')).statusCode).toBe(201);
    });
  });
}
