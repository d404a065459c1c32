import type {Flow} from './flow';
import type {Finding} from './finding';
import type {StepWords} from './stepWords';

interface Place {
  /** The MDX file and the line and column of its `<Steps>`. */
  file: string;
  line: number;
  column: number;
  /** The flow file, to be named in a cure. */
  flowFile: string;
}

function withoutId(place: Place, words: StepWords[]): Finding[] {
  return words
    .filter(({id}) => id === undefined)
    .map(({line, column, title}) => ({
      file: place.file,
      line,
      column,
      expected: 'a step heading that ends in its id, such as {/* #dial */}',
      found: `"${title}" without one`,
      cure: `add the id of this step from ${place.flowFile}`,
    }));
}

function missing(place: Place, flow: Flow, words: StepWords[]): Finding[] {
  return flow.steps
    .filter(({id}) => !words.some((step) => step.id === id))
    .map(({id}) => ({
      file: place.file,
      line: place.line,
      column: place.column,
      expected: `a step "${id}", as in ${place.flowFile}`,
      found: 'no heading with this id',
      cure: `write the step under a heading "### … {/* #${id} */}", or take it out of the flow`,
    }));
}

function surplus(place: Place, flow: Flow, words: StepWords[]): Finding[] {
  const known = flow.steps.map(({id}) => id);
  return words.flatMap(({id, line, column}, at) => {
    if (id === undefined) return [];
    const twice = words.findIndex((step) => step.id === id) < at;
    if (known.includes(id) && !twice) return [];
    return [
      {
        file: place.file,
        line,
        column,
        expected: `each step of ${place.flowFile} once: ${known.join(', ')}`,
        found: twice ? `"${id}" a second time` : `"${id}", which the flow does not have`,
        cure: twice
          ? 'join the two steps, or correct the id'
          : 'correct the id, or add the step to the flow',
      },
    ];
  });
}

function outOfOrder(place: Place, flow: Flow, words: StepWords[]): Finding[] {
  const at = words.findIndex(({id}, nth) => id !== flow.steps[nth]?.id);
  const step = words[at];
  if (!step) return [];
  return [
    {
      file: place.file,
      line: step.line,
      column: step.column,
      expected: `step ${at + 1} to be "${flow.steps[at]?.id}", as in ${place.flowFile}`,
      found: `"${step.id}"`,
      cure: 'put the steps into the order of the flow, or change the order there',
    },
  ];
}

/**
 * Compares the steps of a flow with the headings a writer wrote for them.
 * @returns every step without id, missing or surplus; the order only when all of them are there
 */
export function compareSteps(place: Place, flow: Flow, words: StepWords[]): Finding[] {
  const findings = [
    withoutId(place, words),
    missing(place, flow, words),
    surplus(place, flow, words),
  ].flat();
  return findings.length > 0 ? findings : outOfOrder(place, flow, words);
}
