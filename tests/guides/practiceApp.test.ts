import {describe, expect, it} from 'vitest';

import type {Flow} from '../../src/guides/flow';
import type {Rules} from '../../src/guides/judge';
import {play, startRun, type Move} from '../../src/guides/practice';
import {practiceData} from '../../src/guides/practiceData';
import {readFlow} from '../../src/guides/readFlow';
import {playedScenes} from '../../src/guides/scenes';

const inn = practiceData.balance.account;

describe('a practice run on an app', () => {
  const text = `provider: megapay
channel: app
pays: []
operators: []
internet: true
steps:
  - id: install
    optional: true
    screen: {kind: shop, shops: [App Store]}
  - id: form
    screen: {kind: app, parts: [{field: account}, {field: amount}, {button: Next}, {button: Clear}]}
    do: {fill: [account, amount], press: Next}
  - id: source
    screen: {kind: app, parts: [{choice: source}]}
    do: {pick: source}
    then:
      - screen: {kind: app, parts: [{field: name}, {field: password}]}
        do: {enter: name}
  - id: favourite
    optional: true
    screen: {kind: app, parts: [{button: Save}]}
    do: {press: Save}
`;
  const read = readFlow(text, 'x') as {flow: Flow};
  const app: Rules = {
    scenes: playedScenes(read.flow.steps),
    pays: 'balance',
    pin: '4821',
    today: new Date('2026-06-01'),
  };
  const press = (label: string, values = {}): Move<string> => ({
    do: 'press',
    label,
    values,
    key: 'k',
  });
  const next = (values = {}): Move<string> => ({do: 'next', values, key: 'k'});
  const playAll = (...moves: Move<string>[]) =>
    moves.reduce((before, move) => play(before, move, app), startRun<string>());
  const form = {account: inn, amount: '500'};

  it('goes through every scene and ends', () => {
    const end = playAll(
      next(),
      press('Next', form),
      press('source'),
      next({name: 'А'}),
      press('Save'),
    );
    expect(end).toMatchObject({at: 4, ended: true, typed: {...form, name: 'А'}});
  });

  it.each([
    ['another button', [next(), press('Clear', form)], 'other_button'],
    ['a field left empty', [next(), press('Next', {account: inn})], 'not_amount'],
    ['a number that is none', [next(), press('Next', {...form, account: '1'})], 'not_number'],
    ['a name left empty', [next(), press('Next', form), press('source'), next()], 'nothing'],
    ['a step gone past without its button', [next(), next(form)], 'other_button'],
  ])('stays after %s', (_what, moves, code) => {
    expect(playAll(...moves)).toMatchObject({at: moves.length - 1, wrong: {code}});
  });

  it('lets a step be skipped only where the guide says so', () => {
    expect(playAll({do: 'skip'}).at).toBe(1);
    expect(playAll({do: 'skip'}, {do: 'skip'}).at).toBe(1);
    const last = playAll(next(), press('Next', form), press('source'), next({name: 'А'}));
    expect(play(last, {do: 'skip'}, app).ended).toBe(true);
  });
});
