import {LENGTHS} from '../../numbers/length';
import type {Action, Flow, FlowStep, Scene} from '../flow';
import {scenesOf} from '../scenes';
import type {Fact} from './facts';

/** Something a step's words must tell, because its flow does. */
export interface Due {
  what: string;
  isTold: (facts: Fact[], text: string) => boolean;
}

const fold = (label: string) => label.toLowerCase();
const has = (facts: Fact[], kind: Fact['kind'], value: string) =>
  facts.some((fact) => fact.kind === kind && fact.value === value);

const number = (value: string, of: string): Due => ({
  what: `${value}, ${of}`,
  isTold: (facts) => has(facts, 'number', value) || has(facts, 'code', value),
});

/** A part of the label will do: a guide may name a button by the word that stands out. */
const label = (shown: string): Due => ({
  what: `«${shown}», which is pressed here`,
  isTold: (facts) =>
    facts.some(({kind, value}) => kind === 'label' && fold(shown).includes(fold(value))),
});

const shop = (name: string): Due => ({
  what: `${name}, where the app is downloaded`,
  isTold: (_facts, text) => text.includes(name),
});

function digits({pays}: Flow): Due[] {
  const kinds = {balance: 'inn', signature: 'invoice'} as const;
  return pays.map((paid) =>
    number(String(LENGTHS[kinds[paid]]), `how many digits the number has that pays a ${paid}`),
  );
}

function dueOfAction(action: Action | undefined, {screen}: Scene, flow: Flow): Due[] {
  if (!action) return [];
  if ('type' in action) return [number(action.type, 'which is typed here')];
  if ('choose' in action) {
    const shown = screen.kind === 'ussd' ? screen.menu?.[String(action.choose)] : undefined;
    return [
      number(String(action.choose), 'which is replied here'),
      ...(shown ? [label(shown)] : []),
    ];
  }
  const account =
    ('enter' in action && action.enter === 'account') ||
    ('fill' in action && action.fill.includes('account'));
  return [...(account ? digits(flow) : []), ...('press' in action ? [label(action.press)] : [])];
}

/** What the words of a step must tell: what is typed, chosen, pressed, downloaded. */
export function dueOfStep(step: FlowStep, flow: Flow): Due[] {
  return scenesOf(step).flatMap((scene) => [
    ...(scene.screen.kind === 'shop' ? scene.screen.shops.map(shop) : []),
    ...dueOfAction(scene.do, scene, flow),
  ]);
}
