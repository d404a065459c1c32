import {describe, expect, it} from 'vitest';

import type {Flow} from '../../src/guides/flow';
import {readFlow} from '../../src/guides/readFlow';
import {fittingWays, takersOf, wayOf, type Answers, type Way} from '../../src/guides/ways';
import {flowText} from './flowText';

const ways: Way[] = [
  {
    guide: 'e/ussd',
    provider: 'e',
    channel: 'ussd',
    pays: ['balance'],
    operators: ['megacom', 'beeline'],
    internet: false,
  },
  {
    guide: 'e/app',
    provider: 'e',
    channel: 'app',
    pays: ['balance'],
    operators: ['o'],
    internet: true,
  },
  {
    guide: 'b/pay',
    provider: 'b',
    channel: 'app',
    pays: ['balance', 'signature'],
    operators: [],
    internet: true,
  },
];
const guides = (answers: Answers) => fittingWays(ways, answers).map(({guide}) => guide);

describe('fittingWays', () => {
  it.each<[string, Answers, string[]]>([
    ['nothing said', {}, ['e/ussd', 'e/app', 'b/pay']],
    ['what is paid', {pays: 'signature'}, ['b/pay']],
    ['an operator', {who: 'beeline'}, ['e/ussd']],
    ['a bank', {who: 'b'}, ['b/pay']],
    ['no internet', {internet: false}, ['e/ussd']],
    ['internet, which excludes no way', {internet: true}, ['e/ussd', 'e/app', 'b/pay']],
    ['answers that leave nothing', {pays: 'signature', who: 'o'}, []],
    ['a question opened again', {pays: undefined, who: 'o'}, ['e/app']],
  ])('leaves the ways that fit %s', (_what, answers, left) => {
    expect(guides(answers)).toEqual(left);
  });

  it('takes a bank’s customers where no operator is named', () => {
    expect(takersOf(ways[2]!)).toEqual(['b']);
  });
});

describe('wayOf', () => {
  const {flow} = readFlow(flowText, 'x') as {flow: Flow};

  it('tells where a way begins', () => {
    expect(wayOf('elsom/x', flow)).toMatchObject({
      guide: 'elsom/x',
      via: '*900#',
      pays: ['balance'],
    });
  });

  it('passes over a guide that pays nothing', () => {
    expect(wayOf('elsom/x', {...flow, pays: []})).toBeUndefined();
  });
});
