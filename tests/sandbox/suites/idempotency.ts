import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Receipts} from '../../../src/sandbox/contract';
import type {Engine} from '../engines/engine';
import {startPractice, visit} from '../practice';
import type {Practice} from '../practice';

/** One key, one payment, whatever happens in between. */
export function describeIdempotency(engine: Engine): void {
  describe('idempotency key', () => {
    let practice: Practice;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase(), {SANDBOX_SLOW_MS: '100'});
    });
    afterAll(() => practice.close());

    it('gives the first answer again, byte for byte and marked', async () => {
      const visitor = await practice.open();
      const [first, second] = [await visitor.pay('key'), await visitor.pay('key')];
      expect(first.headers['idempotent-replayed']).toBeUndefined();
      expect(second.headers['idempotent-replayed']).toBe('true');
      expect([second.statusCode, second.body]).toEqual([201, first.body]);
      expect((await visitor.get('payments')).json<Receipts>().payments).toHaveLength(1);
    });

    it('gives a refusal of business again, as it was', async () => {
      const visitor = await practice.open('low');
      const [first, second] = [await visitor.pay('key'), await visitor.pay('key')];
      expect(second.headers['idempotent-replayed']).toBe('true');
      expect([second.statusCode, second.body]).toEqual([422, first.body]);
      expect(second.headers['content-type']).toBe(first.headers['content-type']);
    });

    it('refuses another body under the same key', async () => {
      const visitor = await practice.open();
      await visitor.pay('key');
      const other = await visitor.pay('key', {amount: 200_000});
      expect(other.json()).toMatchObject({status: 422, code: 'idempotency_key_reused'});
    });

    it('takes the same number written otherwise for the same body', async () => {
      const visitor = await practice.open();
      await visitor.pay('key');
      const spaced = await visitor.pay('key', {account: '00101 2000 10008'});
      expect(spaced.headers['idempotent-replayed']).toBe('true');
    });

    it('keeps no answer to a request that was not valid', async () => {
      const visitor = await practice.open();
      expect((await visitor.pay('key', {account: '12'})).statusCode).toBe(422);
      expect((await visitor.pay('key')).statusCode).toBe(201);
    });

    it('counts within a session: two visitors may choose the same key', async () => {
      const [one, other] = [await practice.open(), await practice.open()];
      const [first, second] = [await one.pay('key'), await other.pay('key')];
      expect(second.json<{id: string}>().id).not.toBe(first.json<{id: string}>().id);
    });

    it('is stored otherwise in each session, and so is what is asked', async () => {
      const [one, other] = [await practice.open(), await practice.open()];
      for (const visitor of [one, other]) await visitor.pay('guessed', {amount: 12_345});
      const rows = await practice.sandbox.database.queries
        .selectFrom('idempotency')
        .select(['key_hash', 'fingerprint'])
        .orderBy('session_id', 'desc')
        .limit(2)
        .execute();
      expect(new Set(rows.map(({key_hash}) => key_hash)).size).toBe(2);
      expect(new Set(rows.map(({fingerprint}) => fingerprint)).size).toBe(2);
    });

    it.each([
      ['missing', undefined],
      ['empty', ''],
      ['longer than 255 characters', 'k'.repeat(256)],
    ])('is refused when it is %s', async (_what, key) => {
      const visitor = await practice.open();
      const headers = {...visitor.headers, ...(key !== undefined && {'idempotency-key': key})};
      const payment = {provider: 'elsom', service: 'balance', account: '1', amount: 1};
      const answer = await practice.post('payments', payment, headers);
      expect(answer.json()).toMatchObject({status: 400, code: 'idempotency_key_required'});
    });

    it('answers 409 while the first payment is under way', async () => {
      const visitor = await practice.open();
      const slow = {account: '00101200010036'};
      const [first, twin] = await Promise.all([visitor.pay('key', slow), visitor.pay('key', slow)]);
      expect([first.statusCode, twin.statusCode]).toEqual([201, 409]);
      expect(twin.json()).toMatchObject({code: 'payment_in_flight'});
      expect((await visitor.pay('key', slow)).body).toBe(first.body);
    });

    it('may be tried again after the provider did not answer', async () => {
      const visitor = await practice.open();
      const recovering = {account: '00101200010023'};
      const [first, second] = [
        await visitor.pay('key', recovering),
        await visitor.pay('key', recovering),
      ];
      expect([first.statusCode, first.headers['retry-after']]).toEqual([503, '2']);
      expect(second.statusCode).toBe(201);
      expect(second.headers['idempotent-replayed']).toBeUndefined();
    });

    it('makes one payment when it comes fifty times at once', async () => {
      const visitor = await practice.open();
      const answers = await Promise.all(Array.from({length: 50}, () => visitor.pay('key')));
      const made = answers.filter(({statusCode}) => statusCode === 201);
      const others = answers.filter(({statusCode}) => statusCode !== 201);
      expect(new Set(made.map(({body}) => body)).size).toBe(1);
      expect(others.every(({statusCode}) => statusCode === 409)).toBe(true);
      expect((await visitor.get('payments')).json<Receipts>().payments).toHaveLength(1);
    });

    // A SQLite file has one server.
    if (engine.name === 'SQLite') return;
    it('makes one payment when two servers of a database get it at once', async () => {
      const database = await engine.createDatabase();
      const servers = [await startPractice(database), await startPractice(database)];
      const visitor = await servers[0]!.open();
      for (let round = 0; round < 20; round += 1) {
        const twins = servers.map((server) =>
          visit(server, visitor.session).pay(`key ${round}`, {amount: 1_000}),
        );
        const [one, other] = await Promise.all(twins);
        expect([one!.statusCode, other!.statusCode]).toEqual([201, 201]);
        expect(one!.body).toBe(other!.body);
      }
      await Promise.all(servers.map((server) => server.close()));
    });
  });
}
