import {describe, expect, it} from 'vitest';

import type {Outcome} from '../../../src/components/Search/live';
import {tell} from '../../../src/components/Search/tell';
import {searchWords} from '../../../src/search/words';

const words = searchWords.ky;
const answers = (count: number): Outcome['found'] =>
  Array.from({length: count}, (_, at) => ({
    kind: 'step' as const,
    address: `/elsom/#${at}`,
    title: 'ЭЛСОМ',
    context: '',
    terms: [],
  }));
const NUMBER = 'ИНН же төлөө эсебинин номери бул жерде изделбейт. Номерди текшериңиз.';

describe('what a screen reader is told of a search', () => {
  it.each([
    ['how many answers there are', {found: answers(3), hadNumber: false}, '3 жооп табылды'],
    ['that there are none', {found: [], hadNumber: false}, words.nothing],
    ['that a number is looked for elsewhere', {found: [], hadNumber: true}, NUMBER],
    [
      'both, where words stood beside the number',
      {found: answers(2), hadNumber: true},
      `${NUMBER} 2 жооп табылды`,
    ],
    ['nothing while no list is shown', undefined, ''],
  ])('is %s', (_, outcome, told) => {
    expect(tell(words, outcome, false)).toBe(told);
  });

  it('is how else to find a page where the search cannot be had', () => {
    expect(tell(words, undefined, true)).toBe(words.failed);
  });
});
