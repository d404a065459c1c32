import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {chargeInDatabase} from '../../../src/sandbox/limits/databaseStore';
import {describeBucket} from '../../../src/sandbox/limits/gcra';
import {chargeInMemory} from '../../../src/sandbox/limits/memoryStore';
import type {ChargeBuckets} from '../../../src/sandbox/limits/memoryStore';
import {makeRule} from '../../../src/sandbox/limits/rule';
import type {Bucket} from '../../../src/sandbox/limits/rule';
import type {Engine} from '../engines/engine';
import {startPractice} from '../practice';
import type {Practice} from '../practice';

const SECOND = 1_000_000;
const DAY = 86_400;
/** Microseconds since 1970. */
const START = 1_800_000_000 * SECOND;

/** Quota a minute, seconds at which requests come, and which of them pass. */
const cases: readonly [
  quota: number,
  seconds: readonly number[],
  passed: string,
  reason: string,
][] = [
  [1, [0, 59, 60, 61, 120], '10101', 'one a minute is one in any minute'],
  [2, [0, 0, 0, 59, 60, 61], '110010', 'a burst of two, then one a minute'],
  [3, [0, 0, 0, 29, 30, 31], '110010', 'a burst of two, then one in half a minute'],
  [5, [0, 0, 0, 0, 20, 20, 40], '1110101', 'a burst of three, then one in 20 seconds'],
  [5, [0, 20, 40, 60, 80, 100], '111111', 'whoever keeps the steady rate is never refused'],
  [5, [0, 0, 0, 100, 100, 100], '111111', 'after a rest the whole burst is there again'],
  [3, [0, 0, 10, 20, 29, 30], '110001', 'what is refused costs nothing'],
  [3, [0, 0, -5, 25, 30], '11001', 'a server whose clock is 5 seconds behind grants nothing more'],
  [3, [DAY, DAY, DAY, 0, 0, 0], '110110', 'a clock that jumps back by a day locks nobody out'],
  [3, [0, DAY, DAY, DAY], '1110', 'a clock that jumps ahead gives one burst'],
  [
    30,
    [...Array<number>(17).fill(0), 4, 4],
    '1'.repeat(16) + '010',
    'what a session has as a rule',
  ],
];

/** A bucket that no other test knows. */
function makeBucket(quota: number): Bucket {
  const rule = makeRule('session-checks', quota);
  return {rule, key: `bucket ${(made += 1)}`};
}
let made = 0;

const arrivals = fc.record({
  quota: fc.integer({min: 1, max: 12}),
  // Milliseconds between requests: many at once, some after the length of a gap.
  pauses: fc.array(fc.oneof(fc.constant(0), fc.nat(2_000), fc.nat(30_000), fc.nat(70_000)), {
    maxLength: 40,
  }),
});

async function findPassed(charge: ChargeBuckets, quota: number, pauses: readonly number[]) {
  const [bucket, passed] = [makeBucket(quota), [] as number[]];
  let now = START;
  for (const pause of pauses) {
    now += pause * 1000;
    if ((await charge([bucket], now)).isAdmitted) passed.push(now);
  }
  return passed;
}

/** The arithmetic of rate limits, the same in memory and in a database. */
export function describeBuckets(engine: Engine): void {
  describe('a bucket', () => {
    let practice: Practice;
    let charge: ChargeBuckets;
    const isShared = engine.name === 'PostgreSQL';
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
      const {database, secret} = practice.sandbox;
      charge = isShared ? chargeInDatabase(database, secret) : chargeInMemory();
    });
    afterAll(() => practice.close());

    it.each(cases)(
      'of %d a minute, asked at %j, lets pass %s: %s',
      async (quota, seconds, passed) => {
        const bucket = makeBucket(quota);
        let answers = '';
        for (const second of seconds) {
          const {isAdmitted} = await charge([bucket], START + second * SECOND);
          answers += isAdmitted ? '1' : '0';
        }
        expect(answers).toBe(passed);
      },
    );

    it.each(cases)(
      'of %d a minute, asked together for %j, lets pass %s: %s',
      async (quota, seconds, passed) => {
        const bucket = makeBucket(quota);
        const charges = seconds.map(async (second) => charge([bucket], START + second * SECOND));
        const answers = (await Promise.all(charges)).map(({isAdmitted}) => Number(isAdmitted));
        expect(answers.join('')).toBe(passed);
      },
    );

    it('lets no more than its quota pass in any minute, whenever requests come', async () => {
      const property = fc.asyncProperty(arrivals, async ({quota, pauses}) => {
        const passed = await findPassed(charge, quota, pauses);
        for (const start of passed) {
          const end = start + 60 * SECOND;
          const count = passed.filter((time) => time >= start && time < end).length;
          expect(count).toBeLessThanOrEqual(quota);
        }
      });
      await fc.assert(property, {numRuns: isShared ? 25 : 500});
    });

    it('lets a request pass after the seconds that it told, and not a second earlier', async () => {
      const property = fc.asyncProperty(arrivals, async ({quota, pauses}) => {
        const [bucket, times] = [makeBucket(quota), [...pauses, 0, 0, 0, 0, 0, 0, 0]];
        let now = START;
        for (const pause of times) {
          now += pause * 1000;
          const {isAdmitted, arrivals: told} = await charge([bucket], now);
          if (isAdmitted) continue;
          const {left, seconds} = describeBucket(told[0]!, bucket.rule, now);
          expect(left).toBe(0);
          const early = await charge([bucket], now + (seconds - 1) * SECOND);
          expect(early.isAdmitted).toBe(false);
          now += seconds * SECOND;
          expect((await charge([bucket], now)).isAdmitted).toBe(true);
        }
      });
      await fc.assert(property, {numRuns: isShared ? 10 : 200});
    });

    it('is not charged when another bucket refuses the request', async () => {
      const [narrow, wide] = [makeBucket(1), makeBucket(3)];
      expect((await charge([narrow, wide], START)).isAdmitted).toBe(true);
      const refused = await charge([narrow, wide], START);
      expect(refused.isAdmitted).toBe(false);
      expect((await charge([wide], START)).isAdmitted).toBe(true);
      expect((await charge([wide], START)).isAdmitted).toBe(false);
    });

    it('lets exactly its burst pass when forty requests come at once', async () => {
      const shared = makeBucket(19);
      const own = Array.from({length: 40}, () => makeBucket(1));
      const charged = await Promise.all(own.map(async (bucket) => charge([bucket, shared], START)));
      expect(charged.filter(({isAdmitted}) => isAdmitted)).toHaveLength(10);
      const again = await Promise.all(own.map(async (bucket) => charge([bucket], START)));
      // Whoever was refused has its own bucket still.
      expect(again.filter(({isAdmitted}) => isAdmitted)).toHaveLength(30);
    });
  });
}
