import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {CheckAnswer} from '../../../src/sandbox/contract';
import type {Engine} from '../engines/engine';
import {COMPANY, startPractice} from '../practice';
import type {Practice} from '../practice';

/** What a number check tells, and what it keeps to itself. */
export function describeChecks(engine: Engine): void {
  describe('checks', () => {
    let practice: Practice;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
    });
    afterAll(() => practice.close());
    const check = (kind: string, number: string, headers = {}) =>
      practice.post('checks', {kind, number}, headers);

    it('find a registered company and mask its holder', async () => {
      expect((await check('inn', COMPANY)).json<CheckAnswer>()).toEqual({
        kind: 'inn',
        status: 'found',
        holder: {ky: 'ЖЧК М*** А***', ru: 'ОсОО У*** А***'},
        warnings: [],
      });
    });

    it('tell that a number is not in the practice data', async () => {
      const answer = (await check('inn', '02902202410005')).json<CheckAnswer>();
      expect(answer).toEqual({kind: 'inn', status: 'not_found', warnings: []});
    });

    it('warn of a doubtful number and still look for it', async () => {
      const answer = (await check('inn', '23102200100015')).json<CheckAnswer>();
      expect(answer).toMatchObject({status: 'found', warnings: ['impossible_date']});
    });

    it('tell what is due on an invoice, and that this session has paid it', async () => {
      const visitor = await practice.open();
      const unpaid = {status: 'found', amountDue: 120_000, state: 'unpaid'};
      const invoice = '7000000000000001';
      expect((await check('invoice', invoice, visitor.headers)).json()).toMatchObject(unpaid);
      await visitor.pay('key', {service: 'signature', account: invoice, amount: 120_000});
      const paid = {...unpaid, state: 'paid'};
      expect((await check('invoice', invoice, visitor.headers)).json()).toMatchObject(paid);
      expect((await check('invoice', invoice)).json()).toMatchObject(unpaid);
    });

    it('refuse what is no such number, naming the rule and not the number', async () => {
      const answer = await check('inn', '0010120001000');
      expect(answer.json()).toMatchObject({status: 422, code: 'too_short', pointer: '/number'});
      expect(answer.body).not.toContain('0010120001000');
    });

    it('do not find an invoice under the kind of an INN', async () => {
      expect((await check('inn', '7000000000000001')).statusCode).toBe(422);
    });
  });
}
