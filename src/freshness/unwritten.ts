import {dueOfStep} from '../guides/checks/due';
import type {Entry} from '../guides/edition';
import type {Finding} from '../guides/finding';
import type {Page, Section} from '../guides/page';
import {findingAt} from '../guides/placeAt';

/** What the words have to tell once they are written: what is typed, chosen or pressed at the step. */
function dueIn({flow}: Entry, {heading}: Section): string {
  const step = flow?.steps.find(({id}) => id === heading.id);
  const due = flow && step ? dueOfStep(step, flow).map(({what}) => what) : [];
  return due.length > 0 ? `, which tell ${due.join('; ')}` : '';
}

function tell(entry: Entry, page: Page, section: Section): Finding[] {
  if (!section.unwritten) return [];
  const {title, id} = section.heading;
  // Under the page's title stands what the guide is, in a sentence or two.
  const what = id === undefined ? `an introduction under "${title}"` : `the words of "${id}"`;
  return [
    findingAt(page, section.unwritten, {
      expected: `${what}${dueIn(entry, section)}`,
      found: '<ToWrite />: nobody has written them yet',
      cure: 'write them in its place; the sign goes out with that',
    }),
  ];
}

/** Places where a writer's sign says that words are still to come. */
export function findUnwritten(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) =>
    Object.values(entry.pages).flatMap((page) =>
      page.sections.flatMap((section) => tell(entry, page, section)),
    ),
  );
}
