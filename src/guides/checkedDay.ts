import type {Flow} from './flow';
import type {FlowProblem} from './flowProblem';

/** It is tomorrow already in some places on Earth: a writer's own "today" is never refused. */
const SLACK = 14 * 3_600_000;

/** Nobody has checked a guide on a day that is still to come. */
export function checkedDay({checked}: Flow): FlowProblem[] {
  if (!checked || Date.parse(checked) <= Date.now() + SLACK) return [];
  return [
    {
      path: ['checked'],
      expected: 'the day on which a person went through this guide in the provider’s own app',
      found: `${checked}, which has not come yet`,
      cure: 'write the day it was done, or take the line out',
    },
  ];
}
