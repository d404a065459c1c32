import * as z from 'zod';

import {field, screen} from './screen';

/** What the customer does at a step. A step without it is only read. */
const action = z.union([
  z.strictObject({type: z.string().min(1)}),
  z.strictObject({choose: z.number().int().positive()}),
  // `pays: true` stands at the one step with which the money leaves.
  z.strictObject({enter: field, pays: z.literal(true).optional()}),
]);

const step = z.strictObject({
  // The step's permanent address: Latin, the same in both languages.
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  screen,
  do: action.optional(),
});

/** A flow file: what a guide's provider shows and its customer does, in no language. */
export const flow = z.strictObject({
  provider: z.string(),
  channel: z.enum(['ussd']),
  pays: z.array(z.enum(['balance', 'signature'])),
  operators: z.array(z.enum(['megacom', 'beeline', 'o'])),
  internet: z.boolean(),
  steps: z.array(step).nonempty(),
});

export type Flow = z.infer<typeof flow>;
export type FlowStep = z.infer<typeof step>;
export type Action = z.infer<typeof action>;
