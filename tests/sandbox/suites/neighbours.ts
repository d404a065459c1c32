import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Session} from '../../../src/sandbox/contract';
import type {Engine} from '../engines/engine';
import {startPractice} from '../practice';
import type {Practice} from '../practice';

/** Payments of the flood that may be made while a neighbour makes one. */
const BETWEEN = 25;

/** One session that asks too much, and the others. */
export function describeNeighbours(engine: Engine): void {
  describe('a session that sends three hundred payments at once', () => {
    let practice: Practice;
    beforeAll(async () => {
      const settings = {SANDBOX_ADDRESS_CALLS_PER_MINUTE: '1000000'};
      practice = await startPractice(await engine.createDatabase(), settings);
    });
    afterAll(() => practice.close());

    it('has a hundred of them made, and its neighbours do not wait for those', async () => {
      const [greedy, neighbour] = [await practice.open(), await practice.open()];
      let [paid, refused] = [0, 0];
      const flood = Array.from({length: 300}, async (_, index) => {
        const answer = await greedy.pay(`key ${index}`, {amount: 1_000});
        if (answer.statusCode === 201) return (paid += 1);
        expect(answer.json()).toMatchObject({status: 429, code: 'rate_limited'});
        expect(answer.headers['retry-after']).toBe('1');
        return (refused += 1);
      });
      for (const key of ['first', 'second', 'third']) {
        const before = paid;
        const answer = await neighbour.pay(key, {amount: 1_000});
        expect(answer.statusCode).toBe(201);
        expect(paid - before).toBeLessThanOrEqual(BETWEEN);
      }
      await Promise.all(flood);
      expect(paid).toBeGreaterThanOrEqual(100);
      expect(refused).toBeGreaterThan(0);
      const {turnover} = (await greedy.get('session')).json<Session>();
      expect(turnover).toBe(paid * 1_000);
    });
  });
}
