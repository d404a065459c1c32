import {isNode, isPair, LineCounter, parseDocument, type Document} from 'yaml';
import type * as z from 'zod';

import {explainIssue} from './explainIssue';
import type {Finding} from './finding';
import type {FlowProblem} from './flowProblem';

type Path = (string | number)[];

/** Where in the text a path stands: its value, else its name; what is missing, in what should hold it. */
function offsetOf(document: Document, path: Path): number {
  const node: unknown = document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  const name = path.at(-1);
  if (name === undefined) return 0;
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const items = isNode(parent) && 'items' in parent ? (parent.items as unknown[]) : [];
  const pair = items.filter(isPair).find(({key}) => String(key) === String(name));
  if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  return offsetOf(document, path.slice(0, -1));
}

/**
 * Reads one of the writers' data files.
 * @param schema what the file must look like
 * @param text the YAML
 * @param file its path from the project's top folder, for the findings
 * @param check what else is wrong with data of the right shape
 * @returns what it holds, or every finding that keeps it from being read
 */
export function readData<T>(
  schema: z.ZodType<T>,
  text: string,
  file: string,
  check: (data: T) => FlowProblem[] = () => [],
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
  const problems = parsed.success ? check(parsed.data) : parsed.error.issues.map(explainIssue);
  if (parsed.success && problems.length === 0) return {data: parsed.data};
  return {
    findings: problems.map(({path, ...problem}) => ({...at(offsetOf(document, path)), ...problem})),
  };
}
