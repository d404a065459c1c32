import type {Client} from 'pg';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';

import type {Database} from '../../../src/sandbox/database/database';
import {openDatabase} from '../../../src/sandbox/database/open';
import {openPostgres} from '../../../src/sandbox/database/postgres';
import {createReadiness} from '../../../src/sandbox/readiness';
import type {PostgresEngine} from '../engines/postgres';
import {QUICK} from './faults';

/** Readiness is asked of the same tables as requests. */
export function describeLockedTables(engine: PostgresEngine): void {
  describe('readiness', () => {
    let address: string;
    let database: Database;
    let locking: Client;
    beforeAll(async () => {
      address = await engine.createDatabase();
      await (await openDatabase(address)).close();
      database = openPostgres(address, {timeouts: {...QUICK, statement: 100}});
    });
    afterEach(() => locking.end());
    afterAll(() => database.close());

    it.each([
      ['sessions', 'access exclusive'],
      ['payments', 'access exclusive'],
      ['transfers', 'access exclusive'],
      ['idempotency', 'access exclusive'],
      ['failures', 'access exclusive'],
      ['session_register', 'access exclusive'],
      ['rate_limits', 'access exclusive'],
      ['registry', 'access exclusive'],
      // As an index takes it that is created: reading goes on, writing does not.
      ['transfers', 'share'],
    ])('is not given while another holds %s in %s mode', async (table, mode) => {
      locking = engine.cluster().getPgClient(new URL(address).pathname.slice(1));
      await locking.connect();
      await locking.query(`begin; lock table ${table} in ${mode} mode`);
      expect(await createReadiness(database).check()).toBe('busy');
      await locking.query('rollback');
      expect(await createReadiness(database).check()).toBe(undefined);
    });

    it('is not given to a role that may not write what a payment writes', async () => {
      locking = engine.cluster().getPgClient(new URL(address).pathname.slice(1));
      await locking.connect();
      await locking.query(
        `create role app login password 'app'; grant all on all tables in schema public to app`,
      );
      const limited = openPostgres(address.replace('//tolom:tolom@', '//app:app@'));
      expect(await createReadiness(limited).check()).toBe(undefined);
      await locking.query('revoke insert on transfers from app');
      expect(await createReadiness(limited).check()).toBe('refused');
      await limited.close();
    });
  });
}
