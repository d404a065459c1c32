import * as z from 'zod';

/** synonyms.yaml: how people say what the guides say otherwise. */
export const synonymsFile = z.strictObject({
  // Words that mean the same; any of them finds the others.
  words: z.array(z.array(z.string().min(1)).min(2)),
  // What people type who look for a page, a section or a step.
  answers: z.record(z.string(), z.array(z.string().min(1)).nonempty()),
});

export type Synonyms = z.infer<typeof synonymsFile>;
