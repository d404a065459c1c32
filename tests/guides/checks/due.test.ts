import {describe, expect, it} from 'vitest';

import {dueOfStep} from '../../../src/guides/checks/due';
import {readFacts} from '../../../src/guides/checks/facts';
import type {Flow, FlowStep} from '../../../src/guides/flow';
import type {Page, Section} from '../../../src/guides/page';

const flow = {pays: ['balance', 'signature']} as Flow;
const menu = {3: 'Другие платежи'};

/** What of a step's flow its words leave out. */
function missing(scene: Omit<FlowStep, 'id'>, text: string): string[] {
  const facts = readFacts({} as Page, {blocks: [{text}]} as Section, []);
  return dueOfStep({id: 'x', ...scene}, flow)
    .filter(({isTold}) => !isTold(facts, text))
    .map(({what}) => what.replace(/, .*/, ''));
}

describe('what the words of a step must tell', () => {
  it('is what is typed, as a code or a number and not as a label', () => {
    const typed = {screen: {kind: 'dialler'}, do: {type: '*900#'}} as const;
    expect(missing(typed, '*900# териңиз')).toEqual([]);
    expect(missing(typed, '*909# териңиз, 900')).toEqual(['*900#']);
    expect(missing({...typed, do: {type: '900'}}, '900 териңиз')).toEqual([]);
    expect(missing({...typed, do: {type: '900'}}, '«900»')).toEqual(['900']);
  });

  it('is the number that is replied, and the label it stands before', () => {
    const chosen = {screen: {kind: 'ussd', menu}, do: {choose: 3}} as const;
    expect(missing(chosen, '3 – «Другие платежи»')).toEqual([]);
    expect(missing(chosen, '3')).toEqual(['«Другие платежи»']);
    expect(missing(chosen, '«Другие платежи»')).toEqual(['3']);
    expect(missing({...chosen, screen: {kind: 'ussd'}}, '4')).toEqual(['3']);
  });

  it('is a label or a word of it, in capitals or not, among «…» and nowhere else', () => {
    const pressed = {
      screen: {kind: 'app', parts: [{button: 'Оплатить счёт'}]},
      do: {press: 'Оплатить счёт'},
    } satisfies Omit<FlowStep, 'id'>;
    expect(missing(pressed, '«ОПЛАТИТЬ»')).toEqual([]);
    expect(missing(pressed, '«Назад»')).toEqual(['«Оплатить счёт»']);
    expect(missing(pressed, 'Оплатить счёт, 5')).toEqual(['«Оплатить счёт»']);
    expect(missing({...pressed, do: {press: 'Код 5'}}, '5')).toEqual(['«Код 5»']);
  });

  it('is how many digits each number has that is paid', () => {
    const screen = {kind: 'app', parts: [{field: 'account'}]} satisfies FlowStep['screen'];
    expect(missing({screen, do: {enter: 'account'}}, '')).toEqual(['14', '16']);
    expect(missing({screen, do: {enter: 'amount'}}, '')).toEqual([]);
    const fill = {fill: ['amount', 'account'], press: 'Далее'} satisfies FlowStep['do'];
    expect(missing({screen, do: fill}, '14')).toEqual(['16', '«Далее»']);
    expect(missing({screen, do: {...fill, fill: ['amount']}}, '')).toEqual(['«Далее»']);
  });

  it('is each place where the app is downloaded, and what its other screens ask', () => {
    const step = {
      screen: {kind: 'shop', shops: ['App Store', 'Google Play']},
      then: [{screen: {kind: 'dialler'}, do: {type: '*5#'}}],
    } satisfies Omit<FlowStep, 'id'>;
    expect(missing(step, 'App Store')).toEqual(['Google Play', '*5#']);
    expect(missing(step, 'App Store, Google Play, *5#')).toEqual([]);
  });

  it('is nothing where nothing is done', () => {
    expect(missing({screen: {kind: 'ussd', menu}}, '')).toEqual([]);
  });
});
