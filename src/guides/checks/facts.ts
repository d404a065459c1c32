import {findPlace} from '../placeAt';
import type {Block, Page, Place, Section} from '../page';

/** What must be the same in both languages, because no language changes it. */
export type FactKind = 'label' | 'code' | 'phone' | 'number';

export interface Fact {
  kind: FactKind;
  /** Written in one way, to be compared. */
  value: string;
  /** As it stands on the page. */
  shown: string;
  place: () => Place;
}

/** Looked for in this order: a label may hold a number, and a phone number is not three of them. */
const patterns: [FactKind, RegExp][] = [
  ['label', /«([^«»]*)»/gu],
  ['code', /\*\d[\d*]*#/gu],
  ['phone', /(?<![\d+])(?:\+996 ?|0)\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/gu],
  ['number', /(?<![\p{L}\d])(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?/gu],
];

const blank = (found: string) => '\0'.repeat(found.length);

const normal: Record<FactKind, (found: string) => string> = {
  label: (found) => found.slice(1, -1).trim(),
  code: (found) => found,
  phone: (found) => found.replace(/[ -]/g, '').replace(/^\+996/, '0'),
  number: (found) => found.replace(/ /g, '').replace(',', '.'),
};

function readBlock(page: Page, block: Block, names: readonly string[]): Fact[] {
  // «Оптима 24» is a name, not the number 24.
  let text = names.reduce((rest, name) => rest.replaceAll(name, blank), block.text);
  const seen = new Map<string, number>();
  return patterns.flatMap(([kind, pattern]) => {
    const facts = [...text.matchAll(pattern)].map(([shown]) => {
      const nth = seen.get(shown) ?? 0;
      seen.set(shown, nth + 1);
      const place = () => findPlace(page, block, shown, nth);
      return {kind, value: normal[kind](shown), shown, place};
    });
    text = text.replace(pattern, blank);
    return facts;
  });
}

/**
 * Reads the labels, codes, phone numbers and other numbers of a section, heading included.
 * @param names names that hold digits and are no numbers
 */
export function readFacts(page: Page, section: Section, names: readonly string[]): Fact[] {
  return section.blocks.flatMap((block) => readBlock(page, block, names));
}
