import type {Entry} from '../edition';
import type {Finding} from '../finding';
import {findingAt, placeAt} from '../placeAt';
import type {Check} from './check';

/** What front matter decides about a page's address and place; no language changes it. */
const KEYS = ['slug', 'id', 'sidebar_position'];

function compare({pages: {ky, ru}}: Entry): Finding[] {
  if (!ky || !ru) return [];
  return KEYS.filter((key) => ky.about[key] !== ru.about[key]).map((key) => {
    const at = Math.max(ru.source.indexOf(`\n${key}:`) + 1, 0);
    const show = (value: unknown) => (value === undefined ? `no "${key}"` : `${key}: ${value}`);
    return findingAt(ru, placeAt(ru.source, at), {
      expected: `${show(ky.about[key])} between the two "---", as in ${ky.file}`,
      found: show(ru.about[key]),
      cure: 'write the same in both languages: it is the page’s address and place in the menu',
    });
  });
}

/** A page has the same address and place in the menu in both languages. */
export const slugs: Check = ({entries}) => entries.flatMap(compare);
