import {describe, expect, it} from 'vitest';

import {dialledPath} from '../../src/guides/dialledPath';
import type {Scene} from '../../src/guides/flow';
import type {Rules} from '../../src/guides/judge';
import {play, startRun} from '../../src/guides/practice';

const ussd: Scene['screen'] = {kind: 'ussd', menu: {3: 'A', 14: 'B'}};
const scenesWith = (wholePath?: true): Scene[] => [
  {screen: {kind: 'dialler'}, do: {type: '*900#', ...(wholePath && {wholePath})}},
  {screen: ussd, do: {choose: 3}},
  {screen: ussd, do: {choose: 14}},
  {screen: {kind: 'ussd', asks: 'account'}, do: {enter: 'account'}},
];

describe('a dialled menu path', () => {
  it.each([
    ['*900*3#', 2],
    ['*900*3*14#', 3],
    [' *900 *3 *14# ', 3],
    ['*900#', 0],
    ['*900*14#', 0],
    ['*900*3*14', 0],
    ['*900*3*14*00101200010008#', 0],
    ['', 0],
  ])('%s answers %i screens', (dialled, answered) => {
    expect(dialledPath(dialled, scenesWith(true), 0)).toBe(answered);
  });

  it('is taken only from a dialler of which the flow says so', () => {
    expect(dialledPath('*900*3#', scenesWith(), 0)).toBe(0);
    expect(dialledPath('*900*3#', scenesWith(true), 1)).toBe(0);
  });

  it('counts from its dialler, wherever that stands, and ends with the menus', () => {
    const menus = scenesWith(true).slice(0, 3);
    const first: Scene = {screen: {kind: 'sms', shows: ['pin']}};
    expect(dialledPath('*900*3*14#', [first, ...menus], 1)).toBe(3);
    expect(dialledPath('*900*3*14*5#', menus, 0)).toBe(0);
    expect(dialledPath('*900*3#', [first, ...menus], 0)).toBe(0);
    expect(dialledPath('*900*3#', menus, 3)).toBe(0);
  });

  it('may begin with the sign it ends with', () => {
    const [dialler, ...menus] = scenesWith(true);
    const other: Scene = {...dialler!, do: {type: '#900#', wholePath: true}};
    expect(dialledPath('#900*3#', [other, ...menus], 0)).toBe(2);
  });

  it('brings a practice run to the screen that it leads to', () => {
    const scenes = scenesWith(true).map((scene) => ({...scene, stepAt: 0, optional: false}));
    const rules = {scenes, pin: '4821', pays: 'balance', today: new Date()} as unknown as Rules;
    const run = play(startRun(), {do: 'reply', text: '*900*3*14#', key: 'k'}, rules);
    expect(run).toEqual({at: 3, typed: {}, payment: {status: 'none'}});
    const pressed = play(startRun(), {do: 'press', label: '3', values: {}, key: 'k'}, rules);
    expect(pressed.wrong).toEqual({code: 'other_button'});
  });
});
