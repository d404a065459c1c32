import type {Finding} from '../finding';
import type {Link, Page} from '../page';
import {findingAt} from '../placeAt';
import type {Providers} from '../providers';
import {type Check, pagesOf} from './check';
import {readFacts} from './facts';

const compact = (number: string) => number.replace(/[^\d*#+]/g, '').replace(/^\+996/, '0');

function unknownPhones(page: Page, {phones, file}: Providers): Finding[] {
  return page.sections
    .flatMap((section) => readFacts(page, section, []))
    .filter(({kind, value}) => kind === 'phone' && !phones.includes(value))
    .map(({shown, place}) =>
      findingAt(page, place(), {
        expected: `a call centre of ${file}: ${phones.join(', ')}`,
        found: shown,
        cure: 'correct the number, or add it there',
      }),
    );
}

/** What is dialled on a touch must be what is read. */
function otherThanShown(page: Page, link: Link): Finding[] {
  if (!link.url.startsWith('tel:')) return [];
  const dialled = compact(decodeURIComponent(link.url));
  const shown = compact(link.text);
  // A link may be worded («call them») and show no number at all.
  if (shown === '' || shown === dialled) return [];
  return [
    findingAt(page, link, {
      expected: `a link that dials ${shown}, as it reads`,
      found: `"${link.url}"`,
      cure: `write tel:${shown.replace('#', '%23')}`,
    }),
  ];
}

/** Telephone numbers: known ones alone, and each link dials the number it shows. */
export const phones: Check = (edition) =>
  pagesOf(edition).flatMap(({page}) => [
    ...unknownPhones(page, edition.providers),
    ...page.sections.flatMap(({links}) => links.flatMap((link) => otherThanShown(page, link))),
  ]);
