import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {chargeInDatabase} from '../../../src/sandbox/limits/databaseStore';
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

/** Buckets that several servers charge at the same time: on PostgreSQL alone. */
export function describeSharedBuckets(engine: Engine): void {
  describe('a shared bucket', () => {
    let practice: Practice;
    let charge: ChargeBuckets;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
      charge = chargeInDatabase(practice.sandbox.database, practice.sandbox.secret);
    });
    afterAll(() => practice.close());

    /** Locks a bucket's row until all of the requests, begun one after another, wait for a row. */
    async function chargeBehind(held: Bucket, requests: readonly Bucket[][]) {
      const {database, secret} = practice.sandbox;
      const hash = hashText(secret, held.key);
      return database.queries.transaction().execute(async (within) => {
        await sql`select 1 from rate_limits where bucket = ${hash} for update`.execute(within);
        const charged = [];
        for (const buckets of requests) {
          charged.push(Promise.resolve(charge(buckets, START)));
          await vi.waitFor(async () => {
            const locks = await sql`select 1 from pg_locks where not granted`.execute(within);
            expect(locks.rows).toHaveLength(charged.length);
          }, 5_000);
        }
        return {charged};
      });
    }

    it('lets exactly what is left pass when all requests read it at the same time', async () => {
      const bucket = makeBucket(5);
      await charge([bucket], START);
      const {charged} = await chargeBehind(bucket, Array<Bucket[]>(6).fill([bucket]));
      const answers = await Promise.all(charged);
      expect(answers.filter(({isAdmitted}) => isAdmitted)).toHaveLength(2);
    });

    it('waits in one order with others, however a request names them', async () => {
      const [one, other] = [makeBucket(9), makeBucket(9)];
      await charge([one, other], START);
      // The first would lock the other one and then wait for what the second has locked before it.
      const crossed = [
        [other, one],
        [one, other],
      ];
      for (const held of [one, other]) {
        const {charged} = await chargeBehind(held, crossed);
        const answers = await Promise.all(charged);
        expect(answers.map(({isAdmitted}) => isAdmitted)).toEqual([true, true]);
      }
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
