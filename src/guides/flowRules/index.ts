import {checkedDay} from '../checkedDay';
import type {Flow} from '../flow';
import type {FlowProblem} from '../flowProblem';
import {actionRules} from './actions';
import {placeScenes, type PlacedScene} from './scene';
import {screenRules} from './screens';

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
function stopsAtFields(scenes: PlacedScene[]): boolean {
  const {screen, do: action} = scenes.at(-1) ?? {};
  return screen?.kind === 'app' && action !== undefined && 'enter' in action;
}

function paysOnce({pays}: Flow, scenes: PlacedScene[]): FlowProblem[] {
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

const sceneRules = [...actionRules, ...screenRules];

/** Rules a flow keeps beyond its shape, each with the place where it is broken. */
export function checkFlow(flow: Flow): FlowProblem[] {
  const scenes = placeScenes(flow);
  return [
    ...checkedDay(flow),
    ...uniqueIds(flow),
    ...scenes.flatMap((scene) => sceneRules.flatMap((rule) => rule(scene))),
    ...paysOnce(flow, scenes),
  ];
}
