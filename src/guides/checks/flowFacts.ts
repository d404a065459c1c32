import type {Edition, Entry} from '../edition';
import type {Finding} from '../finding';
import type {FlowStep} from '../flow';
import type {Page, Section} from '../page';
import {findingAt} from '../placeAt';
import type {Check} from './check';
import {dueOfStep} from './due';
import {readFacts} from './facts';

function untold(page: Page, section: Section, step: FlowStep, entry: Entry): Finding[] {
  const facts = readFacts(page, section, []);
  const text = section.blocks.map((block) => block.text).join('\n');
  return dueOfStep(step, entry.flow!)
    .filter(({isTold}) => !isTold(facts, text))
    .map(({what}) =>
      findingAt(page, section.heading, {
        expected: `the step "${step.id}" to tell ${what}, as in ${entry.flowFile}`,
        found: 'nothing of it under this heading',
        cure: 'write it into the step, or correct the flow',
      }),
    );
}

function checkEntry(entry: Entry): Finding[] {
  return Object.values(entry.pages).flatMap((page) =>
    (entry.flow?.steps ?? []).flatMap((step) => {
      const section = page.sections.find(({heading}) => heading.id === step.id);
      // What is still to be written is told as that, and nothing can be missing from it.
      return section && !section.unwritten ? untold(page, section, step, entry) : [];
    }),
  );
}

/** Each step's words tell what its flow has typed, chosen, pressed or downloaded. */
export const flowFacts: Check = ({entries}: Edition) => entries.flatMap(checkEntry);
