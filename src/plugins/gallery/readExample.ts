import {isNode, LineCounter, parseAllDocuments, type Document} from 'yaml';
import * as z from 'zod';

import {explainIssue} from '../../guides/explainIssue';
import {ContentError} from '../../guides/finding';
import {flow, type FlowStep} from '../../guides/flow';

const head = z.strictObject({
  title: z.strictObject({ky: z.string().min(1), ru: z.string().min(1)}),
  pays: z.enum(['balance', 'signature']).optional(),
});

const step = flow.shape.steps.element.omit({id: true});

/** One screen of the gallery: its title in both languages, and what stands below `---` in its file. */
export type Example = z.infer<typeof head> & {
  id: string;
  yaml: string;
  step: Omit<FlowStep, 'id'>;
};

interface Place {
  file: string;
  line: number;
  column: number;
}

function check<T>(schema: z.ZodType<T>, data: unknown, place: Place): T {
  const parsed = schema.safeParse(data, {reportInput: true});
  if (parsed.success) return parsed.data;
  throw new ContentError(parsed.error.issues.map((issue) => ({...place, ...explainIssue(issue)})));
}

/**
 * Reads a file of the gallery: title, a line `---`, then a step as a flow file would have it.
 * @param text the file's text
 * @param file its path, for what is told of a mistake
 * @throws ContentError when it is not such a file
 */
export function readExample(text: string, file: string): Example {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {lineCounter});
  const placeOf = (document: Document | undefined) => {
    const start = isNode(document?.contents) ? document.contents.range?.[0] : undefined;
    const {line, col} = lineCounter.linePos(start ?? 0);
    return {file, line, column: col};
  };
  const [first, second] = Array.isArray(documents) ? documents : [];
  const id = file.replace(/^.*\/|\.yaml$/g, '');
  const yaml = text.slice(text.indexOf('\n---\n') + 5).trim();
  return {
    id,
    yaml,
    ...check(head, first?.toJS(), placeOf(first)),
    step: check(step, second?.toJS(), placeOf(second)),
  };
}
