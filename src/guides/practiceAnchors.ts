import {failuresFor} from './failures';
import type {Flow} from './flow';
import {scenesOf} from './scenes';

/** The addresses on a guide's page that open practice: at a step, and in a failure. */
export const practiceAnchors = {
  step: (id: string) => `practise-${id}`,
  failure: (id: string) => `fail-${id}`,
};

/** Every such address of a guide: a link may lead to it, though no heading has it. */
export function practiceAnchorsOf({pays, steps}: Flow): string[] {
  const actions = steps.flatMap(scenesOf).map(({do: action}) => action);
  const paysAtAll = actions.some((action) => action && 'pays' in action && action.pays);
  const failures = pays.flatMap((paid) => failuresFor(paid, paysAtAll));
  return [
    ...steps.map(({id}) => practiceAnchors.step(id)),
    ...failures.map(({id}) => practiceAnchors.failure(id)),
  ];
}
