import fs from 'node:fs';

import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

import {handOut, makeUpPin, practiceData, typedBefore} from '../../src/guides/practiceData';

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

  it('would have been typed before a scene that is jumped to, but for the secrets', () => {
    const fill = (...fields: string[]) => ({do: {fill: fields, press: 'x'}}) as never;
    const scenes = [fill('account', 'pin'), fill('password', 'name'), fill('amount')];
    const handout = handOut(scenes, 'balance', {pin: '4821'});
    const {account} = practiceData.balance;
    expect(typedBefore(scenes, 0, handout)).toEqual({});
    expect(typedBefore(scenes, 1, handout)).toEqual({account});
    expect(typedBefore(scenes, 2, handout)).toEqual({account, name: handout.get('name')});
  });

  it('are empty for a field that practice has no value for', () => {
    const scene = {do: {fill: ['account'], press: 'x'}} as never;
    expect([...handOut([scene], undefined, {})]).toEqual([['account', '']]);
  });
});
