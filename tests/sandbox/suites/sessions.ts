import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Session} from '../../../src/sandbox/contract';
import {sweep} from '../../../src/sandbox/sweep';
import type {Engine} from '../engines/engine';
import {startPractice} from '../practice';
import type {Practice} from '../practice';

const HOUR = 3_600_000;

/** Each visitor's practice is a world of its own. */
export function describeSessions(engine: Engine): void {
  describe('sessions', () => {
    let practice: Practice;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
    });
    afterAll(() => practice.close());

    it('open with a token that holds no digit and an untouched wallet', async () => {
      const {session} = await practice.open();
      expect(session.token).toMatch(/^[a-z]{40}$/);
      expect(session).toMatchObject({balance: 1_000_000, turnover: 0, limit: 6_000_000});
    });

    it('open without a body too', async () => {
      const answer = await practice.app.inject({method: 'POST', url: '/sandbox/v1/sessions'});
      expect(answer.statusCode).toBe(201);
    });

    it.each([
      ['low', 6_738, 0],
      ['near_limit', 1_000_000, 5_950_000],
    ] as const)('open with the wallet %s', async (wallet, balance, turnover) => {
      const {session} = await practice.open(wallet);
      expect(session).toMatchObject({wallet, balance, turnover});
    });

    it('do not see each other', async () => {
      const [one, other] = [await practice.open(), await practice.open()];
      await one.pay('key');
      expect((await other.get('session')).json<Session>()).toMatchObject({
        balance: 1_000_000,
        turnover: 0,
      });
    });

    it('end on asking, and their token opens nothing any more', async () => {
      const visitor = await practice.open();
      await visitor.pay('key');
      const end = {method: 'DELETE', url: '/sandbox/v1/session', headers: visitor.headers} as const;
      expect((await practice.app.inject(end)).statusCode).toBe(204);
      const after = await visitor.get('session');
      expect(after.json()).toMatchObject({status: 401, code: 'session_unknown'});
      expect((await visitor.pay('key')).statusCode).toBe(401);
    });

    it('end by themselves after 24 hours', async () => {
      const visitor = await practice.open();
      practice.clock = 24 * HOUR - 60_000;
      expect((await visitor.get('session')).statusCode).toBe(200);
      practice.clock = 24 * HOUR + 60_000;
      expect((await visitor.get('session')).statusCode).toBe(401);
      practice.clock = 0;
    });

    it('are swept away with everything in them once they have ended, and only then', async () => {
      const swept = await startPractice(await engine.createDatabase());
      const {queries} = swept.sandbox.database;
      await (await swept.open()).pay('key');
      expect(await sweep(swept.sandbox)).toBe(0);
      swept.clock = 24 * HOUR + 1;
      const alive = await swept.open();
      await alive.pay('key');
      expect(await sweep(swept.sandbox)).toBe(1);
      const counted = await Promise.all(
        (['sessions', 'payments', 'idempotency'] as const).map((table) =>
          queries.selectFrom(table).selectAll().execute(),
        ),
      );
      expect(counted.map((rows) => rows.length)).toEqual([1, 1, 1]);
      expect((await alive.get('session')).statusCode).toBe(200);
      await swept.close();
    });

    it.each([
      ['no token', {}, 'session_required'],
      ['a token nobody was given', {authorization: 'Bearer abc'}, 'session_unknown'],
      ['another scheme', {authorization: 'Basic abc'}, 'session_unknown'],
    ])('are not opened by %s', async (_what, headers, code) => {
      const answer = await practice.app.inject({url: '/sandbox/v1/session', headers});
      expect(answer.json()).toMatchObject({status: 401, code});
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    });
  });
}
