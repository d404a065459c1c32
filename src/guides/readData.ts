import {isNode, LineCounter, parseDocument, type Document} from 'yaml';
import type * as z from 'zod';

import {explainIssue} from './explainIssue';
import type {Finding} from './finding';

type Path = (string | number)[];

/** Where in the text a path stands; what is missing is looked for in what should hold it. */
function offsetOf(document: Document, path: Path): number {
  const node: unknown = document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}

/**
 * Reads one of the writers' data files.
 * @param schema what the file must look like
 * @param text the YAML
 * @param file its path from the project's top folder, for the findings
 * @returns what it holds, or every finding that keeps it from being read
 */
export function readData<T>(
  schema: z.ZodType<T>,
  text: string,
  file: string,
): {data: T} | {findings: Finding[]} {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const at = (offset: number) => {
    const {line, col} = lines.linePos(offset);
    return {file, line: Math.max(line, 1), column: Math.max(col, 1)};
  };
  const broken = document.errors.map(({message, pos}) => ({
    ...at(pos[0]),
    expected: 'YAML that can be read',
    found: message,
    cure: 'look at the indents, quotes and brackets of this line and the one above',
  }));
  if (broken.length > 0) return {findings: broken};

  const parsed = schema.safeParse(document.toJS(), {reportInput: true});
  if (parsed.success) return {data: parsed.data};
  const problems = parsed.error.issues.map(explainIssue);
  return {
    findings: problems.map(({path, ...problem}) => ({...at(offsetOf(document, path)), ...problem})),
  };
}
