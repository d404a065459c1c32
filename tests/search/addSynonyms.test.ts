import {describe, expect, it} from 'vitest';

import {addSynonyms} from '../../src/search/addSynonyms';
import type {Draft} from '../../src/search/documents';

const draft: Draft = {
  ...{kind: 'step', place: 'a#pay', address: '/a/#pay', title: 'Счёт на оплату', context: ''},
  ...{labels: '', text: '', other: 'Төлөө эсеби'},
};

describe('the writers’ synonyms', () => {
  it('join the documents whose heading holds one of them, in whatever form', () => {
    const words = [
      ['төлөө эсебин', 'инвойс'],
      ['чек', 'квитанция'],
    ];
    expect(addSynonyms([draft], {words, answers: {}})[0]!.alike).toBe('төлөө эсебин инвойс');
  });

  it('join the place they name', () => {
    const answers = {'a#pay': ['куда платить']};
    expect(addSynonyms([draft], {words: [], answers})[0]!.alike).toBe('куда платить');
  });

  it('must name a place that is there', () => {
    const lost = () => addSynonyms([draft], {words: [], answers: {'a#gone': ['что']}});
    expect(lost).toThrow('docs/synonyms.yaml: "a#gone" is no page, section or step');
  });
});
