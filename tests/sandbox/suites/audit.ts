import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {audit, auditDatabase} from '../../../src/sandbox/audit';
import type {Engine} from '../engines/engine';
import {startPractice} from '../practice';
import type {Practice} from '../practice';

/** PostgreSQL does not give an id again that was rolled back. */
const ADDED = expect.stringMatching(/^transfer [5-9]$/) as string;

/** What the audit finds in a ledger that somebody has been at. */
export function describeAudit(engine: Engine): void {
  describe('audit', () => {
    let practice: Practice;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
      const visitor = await practice.open('near_limit');
      await visitor.pay('one', {amount: 10_000});
      await visitor.pay('refused', {amount: 100_000});
      await visitor.pay('two', {amount: 20_000});
    });
    afterAll(() => practice.close());
    const findAfter = async (...statements: string[]) => {
      const {queries} = practice.sandbox.database;
      const spoiled = queries.transaction().execute(async (within) => {
        for (const statement of statements) await sql.raw(statement).execute(within);
        throw Object.assign(new Error('undone'), {findings: await audit(within)});
      });
      return spoiled.catch((error: {findings?: Awaited<ReturnType<typeof audit>>}) => {
        if (!error.findings) throw error;
        return error.findings.fault;
      });
    };

    it('finds nothing wrong with what the sandbox itself wrote', async () => {
      const findings = await auditDatabase(practice.sandbox.database);
      expect(findings).toEqual({sessions: 1, payments: 2, transfers: 4, fault: undefined});
    });

    const transfer = (debit: string, credit: string, amount: number) =>
      `insert into transfers (session_id, debit, credit, amount, made_at)
       select id, '${debit}', '${credit}', ${amount}, 0 from sessions`;
    const unguard =
      'drop trigger transfers_stay' + (engine.name === 'SQLite' ? '' : ' on transfers');
    const unguardPayments = unguard.replaceAll('transfers', 'payments');

    it.each([
      [
        'an account below zero',
        [transfer('company', 'wallet', 30_001)],
        {entry: ADDED, rule: 'only practice money may be below zero'},
      ],
      [
        'money that left the wallet without a payment',
        [transfer('wallet', 'company', 100)],
        {entry: ADDED, rule: expect.stringMatching(/^money leaves a wallet/) as string},
      ],
      [
        'another amount than the payment’s',
        [unguard, 'update transfers set amount = 9999 where id = 3'],
        {
          entry: 'transfer 3',
          rule: expect.stringMatching(/^a transfer is of its payment/) as string,
        },
      ],
      [
        'a receipt with another balance',
        [unguardPayments, 'update payments set wallet_before = 1 where sequence = 2'],
        {entry: 'transfer 4', rule: 'a receipt shows the balances that the ledger had'},
      ],
      [
        'a payment without its transfer',
        ['delete from transfers where id = 4'],
        {entry: 'payment 2', rule: 'a payment has its one transfer'},
      ],
      [
        'a payment without the record of its key',
        ['delete from idempotency where payment_id is not null'],
        {entry: 'payment 1', rule: expect.stringMatching(/record of its key/) as string},
      ],
    ])('names the first entry of %s', async (_what, statements, fault) => {
      expect(await findAfter(...statements)).toEqual(fault);
    });

    it.each(['transfers', 'payments'])(
      'has little to fear: %s cannot be changed',
      async (table) => {
        const change = `update ${table} set amount = 1`;
        await expect(findAfter(change)).rejects.toThrow(`${table} are never changed`);
      },
    );
  });
}
