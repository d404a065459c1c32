/** What is wrong with a flow that has the right shape, and where in it. */
export interface FlowProblem {
  path: (string | number)[];
  expected: string;
  found: string;
  cure: string;
}
