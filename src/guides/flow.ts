import * as z from 'zod';

import {ID} from './headingId';
import {field, screen} from './screen';

// `pays: true` stands at the one action with which the money leaves.
const pays = z.literal(true).optional();

/** What the customer does on a screen. A screen without it is only read. */
const action = z.union([
  // `wholePath`: the provider takes the code with the menu choices in it, as in `*900*3*14#`.
  z.strictObject({type: z.string().min(1), wholePath: z.literal(true).optional()}),
  z.strictObject({choose: z.number().int().positive()}),
  z.strictObject({enter: field, pays}),
  z.strictObject({press: z.string().min(1), pays}),
  z.strictObject({fill: z.array(field).nonempty(), press: z.string().min(1), pays}),
  z.strictObject({pick: z.literal('source')}),
]);

const scene = z.strictObject({screen, do: action.optional()});

const step = z.strictObject({
  // The step's permanent address: the id of its heading, the same in both languages.
  id: z.string().regex(ID),
  ...scene.shape,
  // Further screens of the same step, each with what is done on it.
  then: z.array(scene).nonempty().optional(),
  // A step one may leave out.
  optional: z.literal(true).optional(),
});

/** A flow file: what a guide's provider shows and its customer does, in no language. */
export const flow = z.strictObject({
  provider: z.string(),
  channel: z.enum(['ussd', 'app', 'web']),
  pays: z.array(z.enum(['balance', 'signature'])),
  // Whose subscribers can take this way; empty where that does not matter.
  operators: z.array(z.enum(['megacom', 'beeline', 'o'])),
  internet: z.boolean(),
  // The day on which a person last went through the guide in the provider's own app.
  checked: z.iso.date().optional(),
  steps: z.array(step).nonempty(),
});

export type Flow = z.infer<typeof flow>;
export type FlowStep = z.infer<typeof step>;
export type Scene = z.infer<typeof scene>;
export type Action = z.infer<typeof action>;
