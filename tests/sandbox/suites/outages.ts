import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Session} from '../../../src/sandbox/contract';
import type {Engine} from '../engines/engine';
import {startPractice} from '../practice';
import type {Practice, Visitor} from '../practice';

/** A way to take the database away for a while. */
export interface Outage {
  readonly name: string;
  /** What `/readyz` says meanwhile. */
  readonly reason: string;
  begin(practice: Practice): Promise<void>;
  end(practice: Practice): Promise<void>;
}

const AMOUNT = 1_000;
const YEAR = 31_536_000_000;

/** A full disk still has room in its last pages. */
async function payWhileItLasts(visitor: Visitor) {
  for (let paid = 0; paid < 500; paid += 1) {
    const failed = await visitor.pay(`key ${paid}`, {amount: AMOUNT});
    if (failed.statusCode !== 201) return {paid, failed};
  }
  throw new Error('Nothing failed.');
}

async function payUntilServed(visitor: Visitor, key: string): Promise<number> {
  const start = Date.now();
  while (
    (await visitor.pay(key, {amount: AMOUNT})).statusCode !== 201 &&
    Date.now() - start < 20_000
  );
  return Date.now() - start;
}

/** The world around the sandbox fails, and comes back. */
export function describeOutages(engine: Engine, outages: readonly Outage[]): void {
  describe('an outage', () => {
    let practice: Practice;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
    });
    afterAll(() => practice.close());

    it.each(outages)(
      'is told as 503, and over within five seconds: $name',
      async (outage) => {
        const visitor = await practice.open();
        await outage.begin(practice);
        const {paid, failed} = await payWhileItLasts(visitor);
        const ready = await practice.app.inject('/readyz');
        await outage.end(practice);
        expect(failed.json()).toMatchObject({status: 503, code: 'database_unavailable'});
        expect(Number(failed.headers['retry-after'])).toBeGreaterThan(0);
        expect(ready.json()).toMatchObject({status: 503, reason: outage.reason});
        expect(await payUntilServed(visitor, `key ${paid}`)).toBeLessThan(5_000);
        const {balance} = (await visitor.get('session')).json<Session>();
        expect(balance).toBe(1_000_000 - (paid + 1) * AMOUNT);
        expect((await practice.audit()).findings).toEqual([]);
      },
      60_000,
    );

    it('is not what a clock makes that jumps back and forth', async () => {
      const visitor = await practice.open();
      for (const [index, clock] of [-YEAR, 3_600_000, -3_600_000, 0].entries()) {
        practice.clock = clock;
        expect((await visitor.pay(`key ${index}`)).statusCode).toBe(201);
      }
      expect((await visitor.get('session')).json<Session>().balance).toBe(600_000);
      expect((await practice.audit()).findings).toEqual([]);
    });
  });
}

/** The disk is full: SQLite may not grow its file by another page. */
export const fullDisk: Outage = {
  name: 'the disk is full',
  reason: 'full',
  async begin({sandbox: {database}}) {
    await sql`pragma max_page_count = 1`.execute(database.queries);
  },
  async end({sandbox: {database}}) {
    await sql`pragma max_page_count = 1073741823`.execute(database.queries);
  },
};
