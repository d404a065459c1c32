import type {Finding} from '../finding';
import {ID} from '../headingId';
import type {Heading, Page} from '../page';
import {findingAt} from '../placeAt';
import {type Check, pagesOf} from './check';

function withoutId(page: Page, heading: Heading): Finding {
  return findingAt(page, heading, {
    expected: 'a heading that ends in its id, such as {/* #before */}',
    found: `"${heading.title}" without one`,
    cure: 'add an id in Latin letters, the same in both languages: it is the address of this place',
  });
}

function badId(page: Page, heading: Heading): Finding {
  return findingAt(page, heading, {
    expected: 'an id of small Latin letters and digits with "-" between words, such as "pay-bill"',
    found: `"${heading.id}"`,
    cure: 'write the id so, in both languages',
  });
}

function twice(page: Page, heading: Heading, first: Heading): Finding {
  return findingAt(page, heading, {
    expected: `the id "${heading.id}" once on this page; line ${first.line} has it`,
    found: 'a second time',
    cure: 'give this heading another id, in both languages',
  });
}

function checkPage(page: Page): Finding[] {
  // The title of a page is at its top, and has no address of its own.
  const headings = page.sections.map(({heading}) => heading).filter(({depth}) => depth > 1);
  return headings.flatMap((heading, at) => {
    if (heading.id === undefined) return [withoutId(page, heading)];
    if (!ID.test(heading.id)) return [badId(page, heading)];
    const first = headings.findIndex(({id}) => id === heading.id);
    return first < at ? [twice(page, heading, headings[first]!)] : [];
  });
}

/** Each heading has an id of its own, which a link to it can rely on. */
export const headings: Check = (edition) => pagesOf(edition).flatMap(({page}) => checkPage(page));
