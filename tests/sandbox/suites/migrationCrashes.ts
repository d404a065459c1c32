import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {auditDatabase} from '../../../src/sandbox/audit/audit';
import {openDatabase} from '../../../src/sandbox/database/open';
import {interceptDrivers} from '../crashes/driver';
import type {FaultyDriver, Way} from '../crashes/driver';
import type {Engine} from '../engines/engine';
import {migrateOlder, openOlder} from '../older/ledger';
import {OlderServer} from '../older/server';
import {SECRET, startPractice} from '../practice';

/** More statements than the migrations have. */
const ENOUGH = 200;

/** All of them stand in one transaction: one in so many is tried, since each try is a start. */
const STEP = 9;

/** Lets the process die at statements of the migrations: the next start makes all of them. */
export function describeMigrationCrashes(engine: Engine): void {
  describe('a crash amid the migrations', () => {
    let driver: FaultyDriver;
    beforeAll(() => {
      driver = interceptDrivers();
    });
    afterAll(() => driver.restore());

    /** @returns whether the process died; where it did not, there are fewer statements */
    async function crashAt(address: string, nth: number, way: Way): Promise<boolean> {
      driver.arm(nth, way);
      const opened = await openDatabase(address).catch(() => undefined);
      const hasDied = driver.isDead();
      driver.arm(0, way);
      await opened?.close();
      return hasDied;
    }

    it('leaves the ledger of an older server to be migrated whole', async () => {
      const address = await engine.createEmpty();
      const before = await openOlder(address);
      await migrateOlder(before);
      const older = new OlderServer(before, SECRET);
      await older.pay((await older.open()).id, 'key');
      await before.close();
      let nth = 1;
      while (await crashAt(address, nth, 'before')) nth += STEP;
      expect(nth).toBeGreaterThan(30);
      expect(nth).toBeLessThan(ENOUGH);
      const practice = await startPractice(address);
      const audit = await auditDatabase(practice.sandbox.database, {primary: SECRET});
      expect(audit).toMatchObject({payments: 1, findings: []});
      await practice.close();
    });
  });
}
