import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {auditDatabase} from '../../../src/sandbox/audit/audit';
import {readConfig} from '../../../src/sandbox/config';
import type {OpenedSession, Payment} from '../../../src/sandbox/contract';
import {openDatabase} from '../../../src/sandbox/database/open';
import {importRegistry} from '../../../src/sandbox/importRegistry';
import {pay} from '../../../src/sandbox/payments';
import type {Sandbox} from '../../../src/sandbox/sandbox';
import {findSession, openSession} from '../../../src/sandbox/sessions';
import {openSandbox} from '../../../src/sandbox/start';
import {sweep} from '../../../src/sandbox/sweep';
import type {Engine} from '../engines/engine';
import {startPractice, usualPayment, visit} from '../practice';

const OLD = 'the secret of yesterday, long enough to be one';
const NEW = 'the secret of tomorrow, long enough to be one';
const DAY = 86_400_000;
const BAKERY = {
  number: '02902202410090',
  kind: 'inn',
  holder: 'ОсОО Пекарня',
  amountDue: null,
} as const;

/** Starts no more of a server than its sandbox, with one secret or another beside it. */
function start(address: string, secret: string, other = ''): Promise<Sandbox> {
  const settings = {DATABASE_URL: address, SANDBOX_SECRET: secret, SANDBOX_OTHER_SECRET: other};
  return openSandbox(readConfig(settings, process.cwd()));
}

async function open(...args: Parameters<typeof start>): Promise<void> {
  const {database} = await start(...args);
  await database.close();
}

/** Pays at a server by the token alone, as a client does. */
async function payAt(sandbox: Sandbox, token: string, key: string, change: Partial<Payment> = {}) {
  const session = await findSession(sandbox, token);
  return pay(sandbox, session!, key, {...usualPayment, ...change});
}

async function expectClean({database}: Sandbox, primary: string, other?: string): Promise<void> {
  const {findings} = await auditDatabase(database, {primary, other});
  expect(findings).toEqual([]);
}

/** The secrets that rows which outlive a session are sealed with. */
async function listSealers({database}: Sandbox): Promise<number[]> {
  const {rows} = await sql<{key_id: number}>`select key_id from session_register union
    select key_id from registry union select key_id from account_register`.execute(
    database.queries,
  );
  return rows.map(({key_id: key}) => key);
}

/** Secrets, and how one takes the place of another. */
export function describeSecrets(engine: Engine): void {
  describe('a secret', () => {
    const running: Sandbox[] = [];
    const run = async (...args: Parameters<typeof start>) => {
      const sandbox = await start(...args);
      running.push(sandbox);
      return sandbox;
    };
    afterAll(() => Promise.all(running.map(({database}) => database.close())));

    describe('that the database does not know', () => {
      let address: string;
      beforeAll(async () => {
        address = await engine.createDatabase();
        await open(address, OLD);
      });

      it('ends the start, with the way to change it', async () => {
        const reason = /^The database \S+ was written with another SANDBOX_SECRET\. .*OPERATIONS/;
        await expect(open(address, NEW)).rejects.toThrow(reason);
        await open(address, OLD);
      });

      it('takes the place of the other only once nothing that stays is sealed with that', async () => {
        await open(address, OLD, NEW);
        const reason = /sealed with a secret that is not given: .* SANDBOX_OTHER_SECRET\.$/;
        await expect(open(address, NEW)).rejects.toThrow(reason);
        await open(address, NEW, OLD);
        await open(address, NEW);
      });

      it('ends the start where the record of the known one was changed', async () => {
        const database = await openDatabase(address);
        await sql`update secrets set unlinked_until = 9000000000000`.execute(database.queries);
        await database.close();
        await expect(open(address, NEW)).rejects.toThrow(/secret 2 that no server wrote/);
      });
    });

    it('is changed in two steps, while servers of either step run side by side', async () => {
      const address = await engine.createDatabase();
      const before = await run(address, OLD);
      await importRegistry(before.database, before.keyring, [BAKERY]);
      const {token: early} = await openSession(before, 'usual');
      const paid = await payAt(before, early, 'key', {account: BAKERY.number});

      const one = await run(address, OLD, NEW);
      await openSession(before, 'usual');
      await expectClean(before, OLD);
      await expectClean(one, OLD, NEW);

      const two = await run(address, NEW, OLD);
      const {token: late} = await openSession(two, 'usual');
      const receipt = await payAt(two, late, 'key', {amount: 5_000});
      for (const sandbox of [one, two]) {
        const again = await payAt(sandbox, early, 'key', {account: BAKERY.number});
        expect([again.body, again.replayed]).toEqual([paid.body, true]);
        expect((await payAt(sandbox, late, 'key', {amount: 5_000})).body).toBe(receipt.body);
        const next = await payAt(sandbox, late, sandbox === one ? 'one' : 'two');
        expect([next.status, next.replayed]).toEqual([201, false]);
        await openSession(sandbox, 'usual');
      }
      await expectClean(two, NEW, OLD);
      // The last server of the first step is restarted.
      const last = await run(address, NEW, OLD);
      expect(await listSealers(last)).toEqual([2]);
      await expectClean(last, NEW, OLD);

      expect(await sweep({...last, now: () => Date.now() + DAY + 60_000})).toBe(5);
      const alone = await run(address, NEW);
      const {token} = await openSession(alone, 'usual');
      expect((await payAt(alone, token, 'key', {account: BAKERY.number})).status).toBe(201);
      await expectClean(alone, NEW);
    });

    it('that a server was not given keeps it from paying, and not from knowing the session', async () => {
      const address = await engine.createDatabase();
      const untold = await startPractice(address, {SANDBOX_SECRET: OLD});
      const told = await run(address, NEW, OLD);
      const {token} = await openSession(told, 'usual');
      const visitor = visit(untold, {token} as OpenedSession);
      const answer = await visitor.pay('key');
      expect(answer.json()).toMatchObject({status: 503, code: 'database_unavailable'});
      expect(answer.headers['retry-after']).toBe('2');
      expect((await visitor.get('session')).statusCode).toBe(200);
      expect((await payAt(told, token, 'key')).status).toBe(201);
      await untold.close();
    });
  });
}
