import fc from 'fast-check';
import {sql} from 'kysely';
import {Client} from 'pg';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {chargeInDatabase} from '../../../src/sandbox/limits/databaseStore';
import {chargeInMemory} from '../../../src/sandbox/limits/memoryStore';
import type {ChargeBuckets} from '../../../src/sandbox/limits/memoryStore';
import {makeRule} from '../../../src/sandbox/limits/rule';
import type {Bucket} from '../../../src/sandbox/limits/rule';
import {sweepBuckets} from '../../../src/sandbox/limits/sweepBuckets';
import {hashText} from '../../../src/sandbox/secrets';
import type {Engine} from '../engines/engine';
import {startPractice} from '../practice';
import type {Practice} from '../practice';

/** Microseconds; since 1970. */
const DAY = 86_400_000_000;
const START = 20_000 * DAY;

let made = 0;
function makeBucket(quota: number): Bucket {
  const rule = makeRule('session-checks', quota);
  return {rule, key: `bucket ${(made += 1)}`};
}

/** Quotas of some buckets, and requests: which buckets each is charged to, and when, in ms. */
const batches = fc.record({
  quotas: fc.array(fc.integer({min: 1, max: 5}), {minLength: 3, maxLength: 3}),
  requests: fc.array(
    fc.tuple(fc.subarray([0, 1, 2], {minLength: 1}), fc.integer({min: -60_000, max: 60_000})),
    {minLength: 1, maxLength: 40},
  ),
});

/** How two servers name the same two buckets in opposite orders. */
const crossings: readonly [
  what: string,
  isNew: boolean,
  cross: (one: Bucket, other: Bucket) => Bucket[][][],
][] = [
  ['a request of each', false, (one, other) => [[[other, one]], [[one, other]]]],
  [
    'a batch of each',
    false,
    (one, other) => [
      [[other], [one]],
      [[one], [other]],
    ],
  ],
  [
    'a batch of each, of new buckets',
    true,
    (one, other) => [
      [[other], [one]],
      [[one], [other]],
    ],
  ],
];

/** Counts the limiter's statements that the driver is given. */
async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(Client.prototype, 'query');
  await work();
  const texts = query.mock.calls.map((call: readonly unknown[]) => JSON.stringify(call[0]));
  query.mockRestore();
  return texts.filter((text) => text.includes('charge_rate_limits')).length;
}

/** Buckets that several servers charge at the same time: on PostgreSQL alone. */
export function describeSharedBuckets(engine: Engine): void {
  describe('a shared bucket', () => {
    let practice: Practice;
    let charge: ChargeBuckets;
    const startServer = () => chargeInDatabase(practice.sandbox.database, practice.sandbox.secret);
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
      charge = startServer();
    });
    afterAll(() => practice.close());

    /**
     * Locks a bucket's row until all servers, begun one after another, wait for a row.
     * @param batches of each server, the buckets of each request that it has at once
     */
    async function chargeBehind(held: Bucket, batches: readonly Bucket[][][]) {
      const {database, secret} = practice.sandbox;
      const hash = hashText(secret, held.key);
      return database.queries.transaction().execute(async (within) => {
        await sql`insert into rate_limits values (${hash}, 0)
          on conflict (bucket) do update set tat = rate_limits.tat`.execute(within);
        const charged = [];
        for (const [index, batch] of batches.entries()) {
          const server = startServer();
          charged.push(...batch.map(async (buckets) => server(buckets, START)));
          await vi.waitFor(async () => {
            const locks = await sql`select 1 from pg_locks where not granted`.execute(within);
            expect(locks.rows).toHaveLength(index + 1);
          }, 5_000);
        }
        return {charged};
      });
    }

    it('lets exactly what is left pass when all requests read it at the same time', async () => {
      const bucket = makeBucket(5);
      await charge([bucket], START);
      const {charged} = await chargeBehind(bucket, Array<Bucket[][]>(6).fill([[bucket]]));
      const answers = await Promise.all(charged);
      expect(answers.filter(({isAdmitted}) => isAdmitted)).toHaveLength(2);
    });

    it.each(crossings)('is locked in one order, whatever names it: %s', async (_, isNew, cross) => {
      for (const heldFirst of [true, false]) {
        const [one, other] = [makeBucket(9), makeBucket(9)];
        if (!isNew) await charge([one, other], START);
        // Else one server would lock a bucket and wait for the one that the other has locked.
        const {charged} = await chargeBehind(heldFirst ? one : other, cross(one, other));
        const answers = await Promise.all(charged);
        expect(answers.every(({isAdmitted}) => isAdmitted)).toBe(true);
      }
    });

    it('is charged by a batch as by single requests in its order', async () => {
      const property = fc.asyncProperty(batches, async ({quotas, requests}) => {
        const [buckets, chargeAlone] = [quotas.map(makeBucket), chargeInMemory()];
        const chosen = requests.map(([places, at]) => {
          return [places.map((place) => buckets[place]!), START + at * 1000] as const;
        });
        const together = await Promise.all(chosen.map(async (request) => charge(...request)));
        expect(together).toEqual(chosen.map((request) => chargeAlone(...request)));
      });
      await fc.assert(property, {numRuns: 50});
    });

    it('costs a hundred requests that come at once a few statements', async () => {
      const sent = await countStatements(() =>
        Promise.all(Array.from({length: 100}, () => practice.open())),
      );
      expect(sent).toBeGreaterThan(0);
      expect(sent).toBeLessThanOrEqual(10);
    });

    it('fails each request of a batch with what the batch failed with', async () => {
      const {queries} = practice.sandbox.database;
      await sql.raw('alter function charge_rate_limits rename to charge_nothing').execute(queries);
      const charged = Array.from({length: 3}, async () => charge([makeBucket(3)], START));
      const results = await Promise.allSettled(charged);
      await sql.raw('alter function charge_nothing rename to charge_rate_limits').execute(queries);
      const code = '42883';
      const failed = {status: 'rejected', reason: expect.objectContaining({code}) as unknown};
      expect(results).toEqual([failed, failed, failed]);
      expect((await charge([makeBucket(3)], START)).isAdmitted).toBe(true);
    });

    it('is swept once it has recovered, and when a wrong clock wrote it far ahead', async () => {
      const {queries} = practice.sandbox.database;
      const [now, bucket] = [practice.sandbox.now() * 1000, makeBucket(5)];
      await queries.deleteFrom('rate_limits').execute();
      const old = Array.from({length: 600}, (_, index) => ({bucket: `old ${index}`, tat: START}));
      const ahead = {bucket: 'ahead', tat: now + DAY};
      await queries
        .insertInto('rate_limits')
        .values([...old, ahead])
        .execute();
      await charge([bucket], now);
      const batches = [await sweepBuckets(practice.sandbox), await sweepBuckets(practice.sandbox)];
      expect(batches).toEqual([true, false]);
      const left = await queries.selectFrom('rate_limits').select('tat').execute();
      expect(left).toEqual([{tat: now + bucket.rule.gap}]);
    });
  });
}
