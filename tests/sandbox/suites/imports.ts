import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Receipt} from '../../../src/sandbox/contract';
import {importRegistry} from '../../../src/sandbox/importRegistry';
import type {Engine} from '../engines/engine';
import {startPractice} from '../practice';
import type {Practice} from '../practice';

const BAKERY = {
  number: '02902202410090',
  kind: 'inn',
  holder: 'ОсОО Пекарня',
  amountDue: null,
} as const;
const ISSUED = {
  number: '7000000000000088',
  kind: 'invoice',
  holder: 'ИП Пример',
  amountDue: 45_000,
} as const;

/** Practice accounts that somebody brings along. */
export function describeImport(engine: Engine): void {
  describe('imported accounts', () => {
    let practice: Practice;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
    });
    afterAll(() => practice.close());
    const check = ({kind, number}: {kind: string; number: string}) =>
      practice.post('checks', {kind, number});

    it('are found, masked, and paid like the scenarios', async () => {
      expect((await check(BAKERY)).json()).toMatchObject({status: 'not_found'});
      await importRegistry(practice.sandbox.database, practice.sandbox.keyring, [BAKERY, ISSUED]);
      expect((await check(BAKERY)).json()).toMatchObject({holder: {ru: 'ОсОО П***'}});
      expect((await check(ISSUED)).json()).toMatchObject({amountDue: 45_000, state: 'unpaid'});
      const visitor = await practice.open();
      const invoice = {service: 'signature', account: ISSUED.number, amount: 45_000} as const;
      expect((await visitor.pay('invoice', invoice)).statusCode).toBe(201);
      expect((await visitor.pay('again', invoice)).json()).toMatchObject({code: 'invoice_paid'});
      const receipt = (await visitor.pay('inn', {account: BAKERY.number})).json<Receipt>();
      expect((await visitor.get(`payments/${receipt.id}`)).json()).toEqual(receipt);
    });

    it('are renewed by another import, and keep what was paid into them', async () => {
      await importRegistry(practice.sandbox.database, practice.sandbox.keyring, [BAKERY]);
      const visitor = await practice.open();
      await visitor.pay('one', {account: BAKERY.number});
      await importRegistry(practice.sandbox.database, practice.sandbox.keyring, [
        {...BAKERY, holder: 'ОсОО Хлеб'},
      ]);
      expect((await check(BAKERY)).json()).toMatchObject({holder: {ru: 'ОсОО Х***'}});
      const second = (await visitor.pay('two', {account: BAKERY.number})).json<Receipt>();
      expect(second.accountBalance.before).toBe(100_000);
    });

    it('are named where an earlier import’s state is put back, and none is imported after that', async () => {
      const {database, keyring} = practice.sandbox;
      const {queries} = database;
      const put = (amountDue: number) =>
        importRegistry(database, keyring, [{...ISSUED, amountDue}]);
      await put(46_000);
      const before = queries.selectFrom('registry').selectAll().where('number', '=', ISSUED.number);
      const saved = await before.executeTakeFirstOrThrow();
      await put(47_000);
      const swap = (row: typeof saved) =>
        queries.updateTable('registry').set(row).where('number', '=', ISSUED.number).execute();
      const renewed = await before.executeTakeFirstOrThrow();
      await swap(saved);
      const {findings} = await practice.audit();
      expect(findings).toEqual([{rule: 'accounts', row: 'account register'}]);
      await expect(put(48_000)).rejects.toThrow(/not those that were imported: audit/);
      await swap(renewed);
      expect((await practice.audit()).findings).toEqual([]);
    });

    it('are not renewed where another one was given their number', async () => {
      const {database, keyring} = practice.sandbox;
      const other = '02902202410103';
      const give = (from: string, to: string) =>
        database.queries
          .updateTable('registry')
          .set({number: to})
          .where('number', '=', from)
          .execute();
      await importRegistry(database, keyring, [BAKERY]);
      await give(BAKERY.number, other);
      await expect(importRegistry(database, keyring, [{...BAKERY, number: other}])).rejects.toThrow(
        /^The account imported-\w+ of \S+ is not as it was imported: audit the database, .*place\.$/,
      );
      const {findings} = await practice.audit();
      expect(findings).toContainEqual(expect.objectContaining({rule: 'account'}));
      await give(other, BAKERY.number);
    });

    it('come all or not at all', async () => {
      const fresh = {...BAKERY, number: '02902202410103'};
      const broken = {...ISSUED, number: null as unknown as string};
      await expect(
        importRegistry(practice.sandbox.database, practice.sandbox.keyring, [fresh, broken]),
      ).rejects.toThrow();
      expect((await check(fresh)).json()).toMatchObject({status: 'not_found'});
    });
  });
}
