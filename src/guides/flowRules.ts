import {checkedDay} from './checkedDay';
import type {Flow, Scene} from './flow';
import {measureUssd} from './gsm';
import {confirmedOn, pressableLabels, takes} from './labels';
import {fieldsOf, scenesOf} from './scenes';
import {ussdText} from './ussdText';

/** What is wrong with a flow that has the right shape, and where in it. */
export interface FlowProblem {
  path: (string | number)[];
  expected: string;
  found: string;
  cure: string;
}

/** A screen with its place in the flow file and what was typed before it. */
interface Placed extends Scene {
  path: (string | number)[];
  typedBefore: readonly string[];
}

type SceneRule = (scene: Placed) => FlowProblem[];

function place(flow: Flow): Placed[] {
  const typed: string[] = [];
  return flow.steps.flatMap((step, at) =>
    scenesOf(step).map((scene, nth) => {
      const path = nth === 0 ? ['steps', at] : ['steps', at, 'then', nth - 1];
      const placed = {...scene, path, typedBefore: [...typed]};
      typed.push(...fieldsOf(scene.do));
      return placed;
    }),
  );
}

const choiceOnMenu: SceneRule = ({screen, do: action, path}) => {
  if (!action || !('choose' in action)) return [];
  const keys = screen.kind === 'ussd' ? Object.keys(screen.menu ?? {}) : [];
  if (keys.includes(String(action.choose))) return [];
  return [
    {
      path: [...path, 'do', 'choose'],
      expected:
        keys.length > 0 ? `a number of this menu: ${keys.join(', ')}` : 'a menu to choose from',
      found: String(action.choose),
      cure: 'put the number and its label into "menu" of this step, or correct "choose"',
    },
  ];
};

const pressOnScreen: SceneRule = ({screen, do: action, path}) => {
  if (!action || !('press' in action)) return [];
  const labels = pressableLabels(screen);
  if (labels.includes(action.press)) return [];
  return [
    {
      path: [...path, 'do', 'press'],
      expected:
        labels.length > 0 ? `a label of this screen: ${labels.join(', ')}` : 'something to press',
      found: action.press,
      cure: 'put the label into "parts" as a button, item or tab, or correct "press"',
    },
  ];
};

const fieldOnScreen: SceneRule = ({screen, do: action, path}) =>
  fieldsOf(action).flatMap((field) =>
    takes(screen, field)
      ? []
      : [
          {
            path: [...path, 'do'],
            expected: `a screen that takes "${field}"`,
            found: 'one that does not',
            cure: `let the screen ask for "${field}" (asks, or a field part), or correct what is entered`,
          },
        ],
  );

const answersTheQuestion: SceneRule = ({screen, do: action, path}) => {
  if (screen.kind !== 'ussd' || !screen.asks || action) return [];
  return [
    {
      path,
      expected: `do: {enter: ${screen.asks}}, because the screen asks for it`,
      found: 'nothing to do',
      cure: `add do: {enter: ${screen.asks}}, or take "asks" out`,
    },
  ];
};

const confirmsWhatWasTyped: SceneRule = ({screen, path, typedBefore}) =>
  confirmedOn(screen).flatMap((shown) =>
    typedBefore.includes(shown)
      ? []
      : [
          {
            path: [...path, 'screen'],
            expected: 'only what the customer typed at an earlier step to be shown back',
            found: `"${shown}", which nobody has typed yet`,
            cure: `take "${shown}" out, or add the step that enters it before this one`,
          },
        ],
  );

const fitsTheNetwork: SceneRule = ({screen, path}) => {
  if (screen.kind !== 'ussd') return [];
  const {length, limit, wide} = measureUssd(ussdText(screen));
  if (length <= limit) return [];
  const why = wide ? `, because "${wide}" is not in the network's short alphabet` : '';
  return [
    {
      path: [...path, 'screen'],
      expected: `at most ${limit} characters on one USSD screen${why}`,
      found: `${length} characters`,
      cure: 'keep only the lines this step needs; the others are drawn as left out',
    },
  ];
};

function uniqueIds({steps}: Flow): FlowProblem[] {
  const twice = steps.flatMap(({id}, at) =>
    steps.findIndex((other) => other.id === id) < at ? [{id, at}] : [],
  );
  return twice.map(({id, at}) => ({
    path: ['steps', at, 'id'],
    expected: 'an id that no other step of this guide has',
    found: `"${id}" a second time`,
    cure: 'give this step another id; the first one keeps its address',
  }));
}

/** Whether the last thing told is to type into an app's field: what is pressed after it is not known. */
function stopsAtFields(scenes: Placed[]): boolean {
  const {screen, do: action} = scenes.at(-1) ?? {};
  return screen?.kind === 'app' && action !== undefined && 'enter' in action;
}

function paysOnce({pays}: Flow, scenes: Placed[]): FlowProblem[] {
  const paying = scenes.filter(({do: action}) => action && 'pays' in action && action.pays).length;
  if (paying === (pays.length > 0 ? 1 : 0)) return [];
  if (paying === 0 && stopsAtFields(scenes)) return [];
  return [
    {
      path: ['steps'],
      expected: pays.length > 0 ? 'one action with "pays: true"' : 'no action with "pays: true"',
      found: `${paying} such actions`,
      cure: 'write "pays: true" at the action with which the money leaves, and only there',
    },
  ];
}

const sceneRules: SceneRule[] = [
  choiceOnMenu,
  pressOnScreen,
  fieldOnScreen,
  answersTheQuestion,
  confirmsWhatWasTyped,
  fitsTheNetwork,
];

/** Rules a flow keeps beyond its shape, each with the place where it is broken. */
export function checkFlow(flow: Flow): FlowProblem[] {
  const scenes = place(flow);
  return [
    ...checkedDay(flow),
    ...uniqueIds(flow),
    ...scenes.flatMap((scene) => sceneRules.flatMap((rule) => rule(scene))),
    ...paysOnce(flow, scenes),
  ];
}
