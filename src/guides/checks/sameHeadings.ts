import type {Finding} from '../finding';
import type {Heading, Page} from '../page';
import {findingAt} from '../placeAt';
import type {Check} from './check';

const idsOf = ({sections}: Page) =>
  sections.map(({heading}) => heading).filter(({id}) => id !== undefined);

function lacks(page: Page, other: Page, heading: Heading): Finding {
  return findingAt(other, heading, {
    expected: `a heading that ${page.file} has too`,
    found: `"${heading.id}", which is not there`,
    cure: 'write the same headings in both languages, with the same ids',
  });
}

function otherOrder(source: Page, page: Page, heading: Heading, wanted: Heading): Finding {
  return findingAt(page, heading, {
    expected: `"${wanted.id}" (level ${wanted.depth}) here, as in ${source.file}:${wanted.line}`,
    found: `"${heading.id}" (level ${heading.depth})`,
    cure: 'put the headings of both languages into one order, each with as many "#" as the other',
  });
}

function compare(source: Page, page: Page): Finding[] {
  const [wanted, found] = [idsOf(source), idsOf(page)];
  const surplus = (of: Heading[], than: Heading[]) =>
    of.filter(({id}) => !than.some((other) => other.id === id));
  const lacking = [
    ...surplus(wanted, found).map((heading) => lacks(page, source, heading)),
    ...surplus(found, wanted).map((heading) => lacks(source, page, heading)),
  ];
  if (lacking.length > 0) return lacking;
  const at = found.findIndex(
    ({id, depth}, nth) => id !== wanted[nth]?.id || depth !== wanted[nth]?.depth,
  );
  return found[at] && wanted[at] ? [otherOrder(source, page, found[at], wanted[at])] : [];
}

/** The same headings in both languages: a link to one works in the other. */
export const sameHeadings: Check = ({entries}) =>
  entries.flatMap(({pages: {ky, ru}}) => (ky && ru ? compare(ky, ru) : []));
