import {Value} from 'typebox/value';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {checkNumber} from '../../src/numbers/check';
import type {Payment, Problem, Scenarios} from '../../src/sandbox/contract';
import {problems} from '../../src/sandbox/problem';
import {scenarios, Table} from '../../src/sandbox/scenarios';
import {someOf} from '../house/someOf';
import {createSqlite} from './engines/sqlite';
import {startPractice} from './practice';
import type {Practice} from './practice';

/** Every error that a payment can meet by itself, whoever pays. */
const paymentCodes = [
  'account_not_found',
  'amount_too_small',
  'amount_too_large',
  'insufficient_funds',
  'limit_exceeded',
  'invoice_paid',
  'invoice_expired',
  'amount_mismatch',
  'provider_unavailable',
];

function isCardNumber(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

describe('the scenarios', () => {
  const engine = createSqlite();
  let practice: Practice;
  beforeAll(async () => {
    const settings = {SANDBOX_SLOW_MS: '10'};
    practice = await startPractice(await engine.createDatabase(), settings);
  });
  afterAll(async () => {
    await practice.close();
    await engine.stop();
  });

  it('are a table of the right form', () => {
    expect([...Value.Errors(Table, scenarios)]).toEqual([]);
  });

  it('show every error that a payment can meet, and no other', () => {
    const all = [...scenarios.numbers, ...scenarios.wallets, ...scenarios.amounts];
    const codes = new Set(all.flatMap(({code}) => code ?? []));
    expect([...codes].sort()).toEqual([...paymentCodes].sort());
    for (const code of codes) expect(problems).toHaveProperty(code);
  });

  it('have an id and a number each of their own', () => {
    const all = [...scenarios.numbers, ...scenarios.wallets, ...scenarios.amounts];
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
    expect(new Set(scenarios.numbers.map(({number}) => number)).size).toBe(
      scenarios.numbers.length,
    );
  });

  it.each(someOf(scenarios.numbers))(
    'have a number that nobody alive can have: $id',
    ({kind, number}) => {
      const {refusals, warnings} = checkNumber(kind, number, new Date());
      expect(refusals).toEqual([]);
      const codes = warnings.map(({code}) => code);
      const isPerson = kind === 'inn' && !number.startsWith('0');
      expect(codes).toEqual(isPerson ? ['impossible_date'] : []);
      if (kind === 'invoice') expect(isCardNumber(number)).toBe(false);
    },
  );

  const paid = scenarios.numbers.filter(({behaviour}) => behaviour !== 'answer_lost');
  it.each(someOf(paid))(
    'do what they say when paid: $id',
    async ({kind, number, amountDue, code, id}) => {
      const visitor = await practice.open();
      const payment: Partial<Payment> = {
        service: kind === 'inn' ? 'balance' : 'signature',
        account: number,
        // The scenario of another amount is shown by paying another amount.
        amount: id === 'invoice_other_amount' ? 100_000 : (amountDue ?? 100_000),
      };
      const answer = await visitor.pay('key', payment);
      if (code) expect(answer.json<Problem>().code).toBe(code);
      else expect(answer.statusCode).toBe(201);
    },
  );

  it.each(someOf(scenarios.wallets))(
    'do what they say with the wallet: $id',
    async ({wallet, code}) => {
      const answer = await (await practice.open(wallet)).pay('key');
      expect(answer.statusCode === 201 ? undefined : answer.json<Problem>().code).toBe(code);
    },
  );

  it.each(someOf(scenarios.amounts))(
    'do what they say with the amount: $id',
    async ({amount, code}) => {
      const answer = await (await practice.open()).pay('key', {amount});
      expect(answer.json<Problem>().code).toBe(code);
    },
  );

  it('are told by the server', async () => {
    const answer = await practice.app.inject('/sandbox/v1/scenarios');
    const told = answer.json<Scenarios>().scenarios;
    expect(told).toHaveLength(
      scenarios.numbers.length + scenarios.wallets.length + scenarios.amounts.length,
    );
    expect(told[0]).toMatchObject({id: 'company', kind: 'inn', number: '00101200010008'});
  });
});
