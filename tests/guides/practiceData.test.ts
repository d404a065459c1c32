import fs from 'node:fs';

import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

import {handOut, makeUpPin, practiceData} from '../../src/guides/practiceData';

interface Scenario {
  number: string;
  holder?: object;
  state?: string;
  amountDue?: number;
  code?: string;
}
const table = parse(fs.readFileSync('src/sandbox/accounts.yaml', 'utf8')) as {numbers: Scenario[]};
const scenario = (number: string) => table.numbers.find((row) => row.number === number);

describe('the numbers practice hands out', () => {
  it('are known to the sandbox, and a payment to each goes through', () => {
    expect(scenario(practiceData.balance.account)?.holder).toBeDefined();
    const invoice = scenario(practiceData.signature.account);
    expect(invoice).toMatchObject({state: 'unpaid'});
    expect(invoice?.amountDue).toBe(Number(practiceData.signature.amount) * 100);
    expect(invoice?.code).toBeUndefined();
  });

  it('make up a PIN of four digits', () => {
    expect(makeUpPin(() => 0)).toBe('2000');
    expect(makeUpPin(() => 0.999999)).toBe('9999');
  });

  it('are given for the fields of the guide alone, in their order', () => {
    const scene = (...fill: ['pin', 'account']) => ({do: {fill, press: 'x'}}) as never;
    expect([...handOut([scene('pin', 'account')], 'balance', {pin: '4821'})]).toEqual([
      ['pin', '4821'],
      ['account', practiceData.balance.account],
    ]);
  });
});
