import type {FlowStep, Scene} from './flow';

/** The screens of a step in their order, each with what is done on it. */
export function scenesOf({screen, do: action, then = []}: FlowStep): Scene[] {
  return [action ? {screen, do: action} : {screen}, ...then];
}

/** A scene with the step it belongs to, and that step's place, counted from 0. */
export type PlayedScene<Step extends FlowStep> = Scene & {step: Step; stepAt: number};

/** The scenes of a whole guide in the order they are played. */
export function playedScenes<Step extends FlowStep>(steps: readonly Step[]): PlayedScene<Step>[] {
  return steps.flatMap((step, stepAt) => scenesOf(step).map((scene) => ({...scene, step, stepAt})));
}
