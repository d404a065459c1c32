import {describe, expect, it} from 'vitest';

import {addSynonyms} from '../../src/search/addSynonyms';

const document = {
  ...({kind: 'step', address: '/a/#pay', title: 'Счёт на оплату', context: ''} as const),
  ...{labels: '', phrases: '', text: '', other: 'Төлөө эсеби'},
};

describe('the writers’ synonyms', () => {
  it('join the documents whose heading holds one of them, in whatever form', () => {
    const words = [
      ['төлөө эсебин', 'инвойс'],
      ['чек', 'квитанция'],
    ];
    expect(addSynonyms([document], words)[0]!.alike).toBe('төлөө эсебин инвойс');
  });

  it('leave a document as it is that holds only a part of one', () => {
    expect(addSynonyms([document], [['счёт в банке', 'карта']])[0]!.alike).toBe('');
  });
});
