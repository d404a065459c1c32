import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Receipt, Receipts, Session} from '../../../src/sandbox/contract';
import type {Engine} from '../engines/engine';
import {COMPANY, startPractice} from '../practice';
import type {Practice} from '../practice';

/** What a payment does and what stops it. */
export function describePayments(engine: Engine): void {
  describe('payments', () => {
    let practice: Practice;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase(), {SANDBOX_SLOW_MS: '50'});
    });
    afterAll(() => practice.close());

    it('moves the amount from the wallet to the account and tells both balances', async () => {
      const visitor = await practice.open();
      const answer = await visitor.pay('first');
      expect(answer.statusCode).toBe(201);
      expect(answer.json<Receipt>()).toMatchObject({
        paymentCode: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/) as string,
        account: COMPANY,
        amount: 100_000,
        walletBalance: {before: 1_000_000, after: 900_000},
        accountBalance: {before: 0, after: 100_000},
      });
      const session = (await visitor.get('session')).json<Session>();
      expect(session).toMatchObject({balance: 900_000, turnover: 100_000, limit: 6_000_000});
    });

    it('takes a number with spaces and writes its digits alone', async () => {
      const visitor = await practice.open();
      const answer = await visitor.pay('spaced', {account: '0 0101 2000 10008'});
      expect(answer.json<Receipt>().account).toBe(COMPANY);
    });

    it('pays an invoice once', async () => {
      const visitor = await practice.open();
      const invoice = {
        service: 'signature',
        account: '7000000000000001',
        amount: 120_000,
      } as const;
      expect((await visitor.pay('invoice', invoice)).statusCode).toBe(201);
      expect((await visitor.pay('again', invoice)).json()).toMatchObject({code: 'invoice_paid'});
    });

    const refusals = [
      ['02902202410005', 100_000, 'usual', 'account_not_found'],
      [COMPANY, 999, 'usual', 'amount_too_small'],
      [COMPANY, 2_500_001, 'usual', 'amount_too_large'],
      [COMPANY, 100_000, 'low', 'insufficient_funds'],
      [COMPANY, 100_000, 'near_limit', 'limit_exceeded'],
      ['00101200010010', 100_000, 'usual', 'provider_unavailable'],
    ] as const;
    it.each(refusals)(
      'refuses %s, %i tyiyn, wallet %s: %s',
      async (account, amount, wallet, code) => {
        const visitor = await practice.open(wallet);
        const answer = await visitor.pay('refused', {account, amount});
        expect(answer.json()).toMatchObject({code});
        expect(answer.headers['content-type']).toContain('application/problem+json');
        const session = (await visitor.get('session')).json<Session>();
        expect(session.balance).toBe(visitor.session.balance);
      },
    );

    const invoices = [
      ['7000000000000002', 120_000, 'invoice_paid'],
      ['7000000000000003', 120_000, 'invoice_expired'],
      ['7000000000000004', 120_000, 'amount_mismatch'],
      ['7000000000000006', 120_000, 'account_not_found'],
    ] as const;
    it.each(invoices)('refuses invoice %s, %i tyiyn: %s', async (account, amount, code) => {
      const visitor = await practice.open();
      const answer = await visitor.pay('refused', {service: 'signature', account, amount});
      expect(answer.json()).toMatchObject({code, status: 422});
    });

    it('refuses what is no number with the number rule’s code and the field', async () => {
      const visitor = await practice.open();
      const answer = await visitor.pay('short', {account: '123'});
      expect(answer.json()).toMatchObject({code: 'too_short', pointer: '/account', status: 422});
    });

    it('answers after a while when the provider is slow', async () => {
      const visitor = await practice.open();
      const answer = await visitor.pay('slow', {account: '00101200010036'});
      expect(answer.statusCode).toBe(201);
    });

    it('does not let payments at once spend the same money', async () => {
      const visitor = await practice.open();
      const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
      const answers = await Promise.all(keys.map((key) => visitor.pay(key, {amount: 600_000})));
      const made = answers.filter(({statusCode}) => statusCode === 201);
      const refused = answers.filter(({statusCode}) => statusCode === 422);
      expect([made.length, refused.length]).toEqual([1, 7]);
      expect((await visitor.get('session')).json<Session>().balance).toBe(400_000);
    });

    it('lists receipts, the newest first, and shows each to its owner alone', async () => {
      const [owner, stranger] = [await practice.open(), await practice.open()];
      const receipts = [await owner.pay('a'), await owner.pay('b')].map((one) =>
        one.json<Receipt>(),
      );
      const listed = (await owner.get('payments')).json<Receipts>();
      expect(listed.payments).toEqual(receipts.reverse());
      const {id} = receipts[0]!;
      expect((await owner.get(`payments/${id}`)).json()).toEqual(receipts[0]);
      expect((await stranger.get(`payments/${id}`)).statusCode).toBe(404);
    });

    it('lists more receipts than a page holds, page after page', async () => {
      const visitor = await practice.open();
      for (let count = 0; count < 101; count += 1) {
        await visitor.pay(`page ${count}`, {amount: 1000});
      }
      const first = (await visitor.get('payments')).json<Receipts>();
      const second = (await visitor.get(`payments?before=${first.next}`)).json<Receipts>();
      expect([first.payments.length, second.payments.length]).toEqual([100, 1]);
      expect(second.next).toBeUndefined();
    });
  });
}
