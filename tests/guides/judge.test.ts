import {describe, expect, it} from 'vitest';

import type {Action} from '../../src/guides/flow';
import {judge, type Rules, type Typed} from '../../src/guides/judge';
import {practiceData} from '../../src/guides/practiceData';
import type {Field} from '../../src/guides/screen';

const {balance, signature} = practiceData;
const rules = (pays: Rules['pays']): Rules => ({
  scenes: [],
  pays,
  pin: '4821',
  today: new Date('2026-06-01'),
});
const enter = (field: Field, text: string, pays: Rules['pays'] = 'balance') =>
  judge({do: 'reply', text}, {enter: field}, rules(pays));
const press = (action: Action, values: Typed) =>
  judge({do: 'press', label: 'Next', values}, action, rules('balance'));

describe('what is typed in practice', () => {
  it('is an INN where the balance is paid, and an invoice number where a signature is', () => {
    expect(enter('account', balance.account)).toEqual({typed: {account: balance.account}});
    expect(enter('account', signature.account, 'signature')).toEqual({
      typed: {account: signature.account},
    });
    expect(enter('account', signature.account)).toMatchObject({code: 'not_number'});
    expect(enter('account', balance.account, 'signature')).toMatchObject({code: 'not_number'});
  });

  it('is taken with a doubt where the number can be, but hardly is', () => {
    const doubtful = enter('account', '01070202410391');
    expect(doubtful).toEqual({
      typed: {account: '01070202410391'},
      doubts: ['impossible_date', 'check_digit'].map((code) => expect.objectContaining({code})),
    });
  });

  it.each(['0', '012', '1234567', '5,5', 'a5', ''])('is no amount: “%s”', (amount) => {
    expect(enter('amount', amount)).toEqual({code: 'not_amount'});
  });

  it('is an amount, spaces or not', () => {
    expect(enter('amount', ' 1 200 ')).toEqual({typed: {amount: '1200'}});
  });

  it('is a PIN only if it is the made-up one, and neither it nor a password is kept', () => {
    expect(enter('pin', '48 21')).toEqual({});
    expect(enter('pin', '1111')).toEqual({code: 'not_practice_pin'});
    expect(enter('password', 'mashyguu')).toEqual({});
    expect(enter('password', ' ')).toEqual({code: 'nothing'});
  });

  it('is kept without the spaces around it, and is something', () => {
    expect(enter('name', ' Асан ')).toEqual({typed: {name: 'Асан'}});
    expect(enter('name', ' ')).toEqual({code: 'nothing'});
  });
});

describe('what is pressed in practice', () => {
  it('is the way that the step picks, and no other', () => {
    const action: Action = {pick: 'source'};
    const choose = (label: string) =>
      judge({do: 'press', label, values: {}}, action, rules('balance'));
    expect(choose('source')).toEqual({});
    expect(choose('Back')).toEqual({code: 'other_button'});
  });

  it('answers the first field that is wrong, and keeps them all when none is', () => {
    const form = {fill: ['account', 'amount', 'pin'], press: 'Next'} as Action;
    const good = {account: balance.account, amount: '500', pin: '4821'};
    expect(press(form, good)).toEqual({typed: {account: balance.account, amount: '500'}});
    expect(press(form, {...good, amount: '0', pin: '1'})).toEqual({code: 'not_amount'});
    expect(press(form, {...good, pin: '1'})).toEqual({code: 'not_practice_pin'});
  });

  it('is not replied to', () => {
    expect(judge({do: 'reply', text: 'Next'}, {press: 'Next'} as Action, rules('balance'))).toEqual(
      {code: 'other_button'},
    );
  });
});
