import type {Action, FlowStep, Scene} from './flow';
import type {Field, Screen} from './screen';

/** The screens of a step in their order, each with what is done on it. */
export function scenesOf({screen, do: action, then = []}: FlowStep): Scene[] {
  return [action ? {screen, do: action} : {screen}, ...then];
}

/** A scene with the step it belongs to, that step's place, counted from 0, and whether it may be left out. */
export type PlayedScene<Step extends FlowStep = FlowStep> = Scene & {
  step: Step;
  stepAt: number;
  optional: boolean;
};

/** The scenes of a whole guide in the order they are played. */
export function playedScenes<Step extends FlowStep>(steps: readonly Step[]): PlayedScene<Step>[] {
  return steps.flatMap((step, stepAt) =>
    scenesOf(step).map((scene) => ({...scene, step, stepAt, optional: step.optional ?? false})),
  );
}

/** The fields that an action fills. */
export function fieldsOf(action: Action | undefined): readonly Field[] {
  if (!action) return [];
  if ('enter' in action) return [action.enter];
  return 'fill' in action ? action.fill : [];
}

/** The fields of a screen that can be typed into. */
export function inputsOf(screen: Screen): Field[] {
  const parts = 'parts' in screen ? screen.parts : [];
  return parts.flatMap((part) => ('field' in part ? [part.field] : []));
}
