import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Payment} from '../../../src/sandbox/contract';
import type {Database} from '../../../src/sandbox/database/database';
import {readBalances, WALLET} from '../../../src/sandbox/ledger';
import {pay} from '../../../src/sandbox/payments';
import {createInterleaver} from '../crashes/interleave';
import type {Interleaver} from '../crashes/interleave';
import type {Engine} from '../engines/engine';
import {migrateOlder, openOlder} from '../older/ledger';
import {OlderServer} from '../older/server';
import {startPractice, usualPayment} from '../practice';
import type {Practice} from '../practice';

const SECRET = 'a key of the tests, long enough to be one';
const ROUNDS = 12;
const ORDERS = 6;
const RECOVERING = {account: '00101200010023'};
const INVOICE = {service: 'signature', account: '7000000000000001', amount: 120_000} as const;

interface Sent {
  readonly key: string;
  readonly change: Partial<Payment>;
}
const send = (key: string, change: Partial<Payment>): Sent => ({key, change});

interface Race {
  readonly what: string;
  readonly older: Sent;
  readonly newer: Sent;
  readonly statuses: readonly number[];
  readonly left: number;
}

/** A wallet has 1 000 000 tyiyn to begin with. */
const races: readonly Race[] = [
  {
    what: 'one key',
    older: send('key', {}),
    newer: send('key', {}),
    statuses: [201, 201],
    left: 900_000,
  },
  {
    what: 'more money than there is',
    older: send('one', {amount: 600_000}),
    newer: send('two', {amount: 600_000}),
    statuses: [201, 422],
    left: 400_000,
  },
  {
    what: 'an invoice',
    older: send('one', INVOICE),
    newer: send('two', INVOICE),
    statuses: [201, 422],
    left: 880_000,
  },
  {
    what: 'a provider that fails once',
    older: send('key', RECOVERING),
    newer: send('key', RECOVERING),
    statuses: [201, 503],
    left: 900_000,
  },
];

/** Servers of the version before the chain, beside those of this one. */
export function describeOlderServers(engine: Engine): void {
  describe('an older and a newer server', () => {
    let beside: Database;
    let older: OlderServer;
    let practice: Practice;
    let interleaver: Interleaver;
    beforeAll(async () => {
      const address = await engine.createEmpty();
      beside = await openOlder(address);
      await migrateOlder(beside);
      older = new OlderServer(beside, SECRET);
      practice = await startPractice(address);
      interleaver = createInterleaver(address);
    });
    afterAll(async () => {
      await interleaver.restore();
      await practice.close();
      await beside.close();
    });

    async function payNewer(session: number, {key, change}: Sent) {
      try {
        return await pay(practice.sandbox, {id: session, key_id: 1}, key, {
          ...usualPayment,
          ...change,
        });
      } catch (error) {
        return {status: (error as {statusCode: number}).statusCode, body: ''};
      }
    }
    const payOlder = (session: number, {key, change}: Sent) => older.pay(session, key, change);

    async function expectLeft(session: number, left: number) {
      const balances = await readBalances(practice.sandbox.database.queries, session);
      expect(balances.get(WALLET)).toBe(left);
    }

    it.each(races)('agree on $what in any order of statements', async (race) => {
      const property = fc.asyncProperty(interleaver.scheduler, async (scheduler) => {
        const {id} = await older.open();
        const answers = await interleaver.run(scheduler, {
          older: () => payOlder(id, race.older),
          newer: () => payNewer(id, race.newer),
        });
        expect(answers.map(({status}) => status).sort()).toEqual(race.statuses);
        await expectLeft(id, race.left);
        const bodies = new Set(answers.map(({body}) => body));
        expect(bodies.size).toBe(race.statuses[0] === race.statuses[1] ? 1 : 2);
      });
      await fc.assert(property, {numRuns: ORDERS, endOnFailure: true});
      expect((await practice.audit()).findings).toEqual([]);
    });

    it('never spend the same money when they pay from the same sessions at once', async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        // Either of them opened it.
        const newest = round % 2 === 0 ? await older.open() : (await practice.open()).session;
        const id = 'id' in newest ? newest.id : await readLast();
        const sent = ['twin', 'b', 'c'].map((key) => send(key, {amount: 300_000}));
        const answers = await Promise.all([
          ...sent.map((one) => payOlder(id, one)),
          ...sent.map(({key, change}) =>
            payNewer(id, {key: key === 'twin' ? key : `${key} again`, change}),
          ),
        ]);
        const paid = answers.filter(({status}) => status === 201).map(({body}) => body);
        expect(new Set(paid).size).toBe(3);
        expect(answers[3]).toMatchObject(answers[0]!);
        await expectLeft(id, 100_000);
      }
      const {findings, payments} = await practice.audit();
      expect([findings, payments]).toEqual([[], races.length * ORDERS + ROUNDS * 3]);
    });

    async function readLast(): Promise<number> {
      const {queries} = practice.sandbox.database;
      const last = queries.selectFrom('sessions').select('id').orderBy('id', 'desc');
      return (await last.executeTakeFirstOrThrow()).id;
    }
  });
}
