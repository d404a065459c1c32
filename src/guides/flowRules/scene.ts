import type {Flow, Scene} from '../flow';
import type {FlowProblem} from '../flowProblem';
import {fieldsOf, scenesOf} from '../scenes';

/** A screen with its place in the flow file and what was typed before it. */
export interface PlacedScene extends Scene {
  path: (string | number)[];
  typedBefore: readonly string[];
}

/** Tells what is wrong with one screen and what is done on it. */
export type SceneRule = (scene: PlacedScene) => FlowProblem[];

/** Lays the screens of a flow out in the order in which they are met. */
export function placeScenes(flow: Flow): PlacedScene[] {
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
