import {isNode, isPair, LineCounter, parseDocument, type Document} from 'yaml';

import {explainIssue} from './explainIssue';
import {flow, type Flow} from './flow';
import {checkFlow, type FlowProblem} from './flowRules';
import type {Finding} from './finding';

/** Where in the text a path of the flow stands; a part that is missing is looked for in what should hold it. */
function offsetOf(document: Document, path: (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
    const parent: unknown = document.getIn(path.slice(0, depth - 1), true);
    const items = isNode(parent) && 'items' in parent ? (parent.items as unknown[]) : [];
    const pair = items.filter(isPair).find(({key}) => String(key) === String(path[depth - 1]));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/**
 * Reads a flow file.
 * @param text the YAML
 * @param file its path from the project's top folder, for the findings
 * @returns the flow, or every finding that keeps it from being one
 */
export function readFlow(text: string, file: string): {flow: Flow} | {findings: Finding[]} {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const at = (offset: number) => {
    const {line, col} = lines.linePos(offset);
    return {file, line, column: col};
  };

  const broken = document.errors.map((error) => ({
    ...at(error.pos[0]),
    expected: 'YAML that can be read',
    found: error.message,
    cure: 'look at the indents, quotes and brackets of this line and the one above',
  }));
  if (broken.length > 0) return {findings: broken};

  const parsed = flow.safeParse(document.toJS(), {reportInput: true});
  const problems: FlowProblem[] = parsed.success
    ? checkFlow(parsed.data)
    : parsed.error.issues.map(explainIssue);
  if (parsed.success && problems.length === 0) return {flow: parsed.data};
  return {
    findings: problems.map(({path, ...problem}) => ({...at(offsetOf(document, path)), ...problem})),
  };
}
