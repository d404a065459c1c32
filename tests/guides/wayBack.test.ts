import {describe, expect, it} from 'vitest';

import {readCatalog} from '../../src/guides/catalog';
import type {Flow} from '../../src/guides/flow';
import type {Rules, Typed} from '../../src/guides/judge';
import {play, startRun, type Move, type Run} from '../../src/guides/practice';
import {handOut, typedBefore} from '../../src/guides/practiceData';
import {readFlow} from '../../src/guides/readFlow';
import {inputsOf, playedScenes, type PlayedScene} from '../../src/guides/scenes';
import {backKeys, backLabels} from '../../src/guides/wayBack';

type Pays = Rules['pays'];

/** A way back from a screen, as what is pressed or typed on it. */
interface Way {
  name: string;
  move: Move<string>;
}

const today = new Date('2026-06-01');
const pin = '4821';
const press = (label: string, values: Typed = {}): Move<string> => ({
  ...{do: 'press', label, values, key: 'k'},
});
const reply = (text: string): Move<string> => ({do: 'reply', text, key: 'k'});

/** The flow of each guide in each edition, once for each thing that is paid. */
const guides = readCatalog(process.cwd()).editions.flatMap(({name, entries}) =>
  entries.flatMap(({path, flow}) =>
    (flow ? [...flow.pays, ...(flow.pays.length === 0 ? [undefined] : [])] : []).map((pays) => ({
      ...{guide: `${name} ${path}`, path, pays, flow: flow!},
    })),
  ),
);

function rulesOf(flow: Flow, pays: Pays): Rules {
  return {scenes: playedScenes(flow.steps), pays, pin, today};
}

/** The run as it comes to a scene when all that was handed out is typed. */
function comeTo(at: number, {scenes, pays}: Rules): Run<string> {
  return {...startRun<string>(), at, typed: typedBefore(scenes, at, handOut(scenes, pays, {pin}))};
}

/** The ways back that a screen offers: its buttons and keys, and on a phone the code dialled again. */
function waysOn({screen}: PlayedScene, flow: Flow): Way[] {
  const diallers = flow.steps.flatMap(({do: action}) => (action && 'type' in action ? action : []));
  const codes = screen.kind === 'ussd' ? diallers.slice(0, 1) : [];
  return [
    ...backLabels(screen).map((label) => ({name: label, move: press(label)})),
    ...backKeys(screen).map((key) => ({name: key, move: reply(key)})),
    ...codes.map(({type}) => ({name: type, move: reply(type)})),
  ];
}

const isPaying = ({do: action}: PlayedScene) => !!action && 'pays' in action && !!action.pays;
const isConfirming = (scene: PlayedScene) =>
  isPaying(scene) ||
  ('confirms' in scene.screen && !!scene.screen.confirms) ||
  ('parts' in scene.screen && scene.screen.parts.some((part) => 'shows' in part));

describe.each(guides)('$guide, paying $pays', ({path, pays, flow}) => {
  const rules = rulesOf(flow, pays);
  const confirming = rules.scenes.flatMap((scene, at) => (isConfirming(scene) ? {scene, at} : []));

  it('goes back by each way that a confirming screen offers, with what was typed', () => {
    for (const {scene, at} of confirming) {
      for (const {move} of waysOn(scene, flow)) {
        const run = comeTo(at, rules);
        const back = play(run, move, rules);
        expect(back.at).toBeLessThan(at);
        expect(back.at).toBeGreaterThan(0);
        expect(back).toMatchObject({typed: run.typed, payment: {status: 'none'}});
        expect(back.returned).toBeDefined();
        expect(back.wrong).toBeUndefined();
      }
    }
  });

  it('lets every confirming screen be left without paying, also after a refusal', () => {
    for (const {at} of confirming) {
      const run = comeTo(at, rules);
      const refused: Run<string> = {...run, payment: {status: 'refused', code: 'x'}};
      for (const before of [run, refused]) {
        const back = {at: at - 1, typed: run.typed, payment: {status: 'none'}};
        expect(play(before, {do: 'back'}, rules)).toEqual(back);
      }
    }
  });

  it('goes nowhere by a way back while nobody knows whether the payment was made', () => {
    for (const {scene, at} of confirming) {
      for (const status of ['asked', 'unknown'] as const) {
        const run: Run<string> = {...comeTo(at, rules), payment: {status, key: 'k'}};
        for (const {move} of waysOn(scene, flow)) expect(play(run, move, rules)).toBe(run);
      }
    }
  });

  it('pays for what stands in the fields of the paying screen', () => {
    for (const {scene, at} of confirming.filter(({scene}) => inputsOf(scene.screen).length > 0)) {
      const label = scene.do && 'press' in scene.do ? scene.do.press : '';
      const corrected = {...comeTo(at, rules).typed, amount: '777'};
      const asked = play(comeTo(at, rules), press(label, corrected), rules);
      expect(asked).toMatchObject({typed: {amount: '777'}, payment: {status: 'asked'}});
      const slip = play(comeTo(at, rules), press(label, {...corrected, account: '1'}), rules);
      expect(slip).toMatchObject({wrong: {code: 'not_number'}, payment: {status: 'none'}});
    }
  });

  it('offers the ways back that are known of it', () => {
    const known: Record<string, string[]> = {
      'elsom/top-up-ussd': ['*900#'],
      'elsom/top-up-web': ['Назад'],
      'megapay/signature': ['←', 'account', 'amount'],
      'megapay/top-up': ['account', 'amount'],
      'optima24/pay': [],
    };
    const offered = confirming
      .filter(({scene}) => isPaying(scene))
      .flatMap(({scene}) => [
        ...waysOn(scene, flow).map(({name}) => name),
        ...inputsOf(scene.screen),
      ]);
    expect(offered).toEqual(known[path] ?? []);
  });
});

describe('a way back', () => {
  const text = `provider: elsom
channel: ussd
pays: [balance]
operators: []
internet: false
steps:
  - id: dial
    screen: {kind: dialler}
    do: {type: '*900#', wholePath: true}
  - id: menu
    screen: {kind: ussd, menu: {3: 'Платежи'}}
    do: {choose: 3}
  - id: account
    screen: {kind: ussd, asks: account}
    do: {enter: account}
  - id: confirm
    screen: {kind: ussd, confirms: [account], menu: {0: '<< Артка', 1: 'Оплатить'}}
    do: {choose: 1}
  - id: form
    screen: {kind: app, title: '← Оплата', parts: [{button: '← Изменить'}, {button: Далее}]}
    do: {press: Далее, pays: true}
`;
  const rules = rulesOf((readFlow(text, 'x') as {flow: Flow}).flow, 'balance');

  it.each([
    ['a key of the menu', 3, reply('0'), 2],
    ['the code dialled again', 3, reply('* 900 #'), 1],
    ['the code dialled again with the menu in it', 3, reply('*900*3#'), 2],
    ['a button that says so beside a sign', 4, press('← Изменить'), 3],
    ['the arrow of the title', 4, press('←'), 3],
  ])('is %s', (_what, at, move, to) => {
    const {typed} = comeTo(at, rules);
    expect(play(comeTo(at, rules), move, rules)).toMatchObject({at: to, typed});
  });

  it.each([
    ['another key', 3, reply('9')],
    ['another code', 3, reply('*100#')],
    ['a button that the screen has not', 4, press('Назад')],
    ['another button', 4, press('Оплата')],
  ])('is not %s', (_what, at, move) => {
    const stayed = play(comeTo(at, rules), move, rules);
    expect(stayed).toMatchObject({at, wrong: {}});
  });

  it('is said once', () => {
    const back = play(comeTo(3, rules), reply('0'), rules);
    expect(back.returned).toBe('back');
    expect(play(back, reply('00101200010008'), rules).returned).toBeUndefined();
  });
});
