import {
  isMap,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import {draftStep, type FlowDraft} from './flowDraft';
import {LAYOUT} from './formatYaml';

/** What is done with a step; `at` is its place among the steps, counted from 0. */
export type StepChange =
  | {do: 'add'; id: string; at: number}
  | {do: 'rename'; id: string; to: string}
  | {do: 'move'; id: string; at: number};

/** Puts a step at a place among the others; a step that stands there already is taken out first. */
export function reorder<T>(items: readonly T[], item: T, at: number): T[] {
  const others = items.filter((one) => one !== item);
  return [...others.slice(0, at), item, ...others.slice(at)];
}

function stepsOf(document: Document): YAMLSeq<YAMLMap> {
  const steps: unknown = document.get('steps');
  if (!isSeq<YAMLMap>(steps)) throw new Error('The flow has no list "steps".');
  return steps;
}

/** Written in one line each, as the flows are. */
function createStep(document: Document, id: string, draft: FlowDraft): YAMLMap {
  const node = document.createNode(draftStep(id, draft), {aliasDuplicateObjects: false});
  for (const {value} of node.items as {value: Node}[]) if (isMap(value)) value.flow = true;
  return node as YAMLMap;
}

/**
 * Changes the steps of a flow; comments, anchors and layout of the others stay.
 * @param draft what a new step is drafted from
 * @returns the YAML, whose long lines are still to be broken
 */
export function changeFlow(text: string, change: StepChange, draft: FlowDraft): string {
  const document = parseDocument(text);
  const steps = stepsOf(document);
  const found = steps.items.find((step) => step.get('id') === change.id);
  if (change.do === 'rename') found?.set('id', change.to);
  else {
    const step = change.do === 'add' ? createStep(document, change.id, draft) : found;
    if (step) steps.items = reorder(steps.items, step, change.at);
  }
  return document.toString(LAYOUT);
}
