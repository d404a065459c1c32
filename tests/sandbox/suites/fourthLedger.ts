import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {importRegistry} from '../../../src/sandbox/importRegistry';
import type {Engine} from '../engines/engine';
import {revertToFourth} from '../older/ledger';
import {imported, SECRET, startPractice} from '../practice';
import type {Practice} from '../practice';

const DAY = 86_400_000;

/** A ledger that has the chain, and counted no imported accounts yet. */
export function describeFourthLedger(engine: Engine): void {
  describe('the ledger of a server that counted no accounts', () => {
    let address: string;
    let practice: Practice;
    const restart = async () => {
      await practice.close();
      practice = await startPractice(address);
    };
    beforeAll(async () => {
      address = await engine.createDatabase();
      practice = await startPractice(address);
      const {database, keyring} = practice.sandbox;
      await importRegistry(database, keyring, [imported]);
      await revertToFourth(database, SECRET);
      await restart();
    });
    afterAll(() => practice.close());

    it('has its accounts counted at the first start, and holds every rule', async () => {
      expect((await practice.audit()).findings).toEqual([]);
      const {older_until: until} = await practice.sandbox.database.queries
        .selectFrom('secrets')
        .select('older_until')
        .executeTakeFirstOrThrow();
      expect(Math.abs(until! - Date.now() - 8 * DAY)).toBeLessThan(60_000);
    });

    it('has them counted once: what is removed with the register is missing after a start', async () => {
      const {queries} = practice.sandbox.database;
      await queries.deleteFrom('registry').execute();
      await queries.deleteFrom('account_register').execute();
      await restart();
      const {findings} = await practice.audit();
      expect(findings).toEqual([{rule: 'accounts', row: 'account register'}]);
    });
  });
}
