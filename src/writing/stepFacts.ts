import {isMap, isSeq, parseDocument, type YAMLMap} from 'yaml';

import {readText} from '../guides/readText';
import type {Changes} from './change';
import {reorder, type StepChange} from './flowSteps';
import {formatYaml, LAYOUT} from './formatYaml';

/** What the guides have to tell whatever their words, step by step: the tests hold them to it. */
const FACTS = 'tests/content/facts.yaml';

const factsOf = (edition: string) => `tests/content/facts-${edition}.yaml`;

function changeList(text: string, guide: string, change: StepChange): string | undefined {
  const document = parseDocument(text);
  const steps: unknown = document.getIn(['guides', guide, 'steps']);
  if (!isSeq<YAMLMap>(steps)) return undefined;
  const found = steps.items.find((step) => isMap(step) && step.get('id') === change.id);
  if (change.do === 'rename') found?.set('id', change.to);
  else {
    const added = document.createNode({id: change.id}) as YAMLMap;
    added.flow = true;
    const step = change.do === 'add' ? added : found;
    if (step) steps.items = reorder(steps.items, step, change.at);
  }
  return document.toString(LAYOUT);
}

/**
 * Changes a step in the facts too, where its guide has any. Frozen editions keep those they were
 * written from: a copy under their own name.
 */
export async function changeFacts(
  root: string,
  guide: string,
  change: StepChange,
  frozen: readonly string[],
): Promise<Changes> {
  const text = readText(root, FACTS);
  const changed = text === undefined ? undefined : changeList(text, guide, change);
  if (text === undefined || changed === undefined) return {};
  const without = frozen.filter((edition) => readText(root, factsOf(edition)) === undefined);
  return {
    [FACTS]: await formatYaml(changed, root),
    ...Object.fromEntries(without.map((edition) => [factsOf(edition), text])),
  };
}
