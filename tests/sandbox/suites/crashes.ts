import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {auditDatabase} from '../../../src/sandbox/audit/audit';
import {readConfig} from '../../../src/sandbox/config';
import {computeTurnover, readBalances} from '../../../src/sandbox/ledger';
import type {Sandbox} from '../../../src/sandbox/sandbox';
import {endSession, openSession} from '../../../src/sandbox/sessions';
import type {SessionRow} from '../../../src/sandbox/sessions';
import {openSandbox} from '../../../src/sandbox/start';
import {interceptDrivers, ways} from '../crashes/driver';
import type {FaultyDriver, Way} from '../crashes/driver';
import {scenarios} from '../crashes/scenarios';
import type {Scenario} from '../crashes/scenarios';
import type {Engine} from '../engines/engine';
import {SECRET} from '../practice';

/** More statements than any scenario has. */
const ENOUGH = 100;

/** The process ends: SQLite would give its lock back, and here the process goes on. */
async function bury({database}: Sandbox): Promise<void> {
  if (database.engine === 'sqlite')
    await sql`rollback`.execute(database.queries).catch(() => undefined);
  await database.close();
}

async function findBroken({database}: Sandbox) {
  return (await auditDatabase(database, {primary: SECRET})).findings;
}

async function readSpent({database}: Sandbox, {id}: SessionRow): Promise<number | undefined> {
  const balances = await readBalances(database.queries, id);
  return balances.size === 0 ? undefined : computeTurnover(balances);
}

/**
 * Lets the process die at every statement of everything that writes, in every way; then the database
 * is opened again, audited, and the client comes back with the same key.
 */
export function describeCrashes(engine: Engine): void {
  describe('a crash', () => {
    let driver: FaultyDriver;
    let sandbox: Sandbox;
    let start: () => Promise<Sandbox>;
    beforeAll(async () => {
      const settings = {DATABASE_URL: await engine.createDatabase(), SANDBOX_SECRET: SECRET};
      start = () => openSandbox(readConfig(settings, process.cwd()));
      sandbox = await start();
      driver = interceptDrivers();
    });
    afterAll(async () => {
      driver.restore();
      await sandbox.database.close();
    });

    // SQLite stands in the process itself: there is no connection that could go.
    const possible = ways.filter((way) => way !== 'gone' || engine.name === 'PostgreSQL');

    /** @returns whether the process died; where it did not, the scenario has fewer statements */
    async function crashAt({run, spent}: Scenario, nth: number, way: Way): Promise<boolean> {
      const {session} = await openSession(sandbox, 'usual');
      driver.arm(nth, way);
      await Promise.resolve(run(sandbox, session)).catch(() => undefined);
      const hasDied = driver.isDead();
      driver.arm(0, way);
      await bury(sandbox);
      sandbox = await start();
      expect(await findBroken(sandbox)).toEqual([]);
      await run(sandbox, session);
      expect(await readSpent(sandbox, session)).toBe(spent);
      await endSession(sandbox, session.id);
      return hasDied;
    }

    it.each(scenarios)(
      'at any statement of $name loses nothing and doubles nothing',
      async (one) => {
        for (const way of possible) {
          let nth = 1;
          while (await crashAt(one, nth, way)) nth += 1;
          expect(nth).toBeGreaterThan(1);
          expect(nth).toBeLessThan(ENOUGH);
        }
        expect(await findBroken(sandbox)).toEqual([]);
      },
    );
  });
}
