import {describe, expect, it} from 'vitest';

import {groupParts} from '../../../../src/components/Screen/parts/groups';

const [tab, other, gap, item] = [
  {tab: 'Платежи'},
  {tab: 'Главная'},
  {'left-out': true},
  {item: 'Другие'},
] as const;

describe('groupParts', () => {
  it('puts tabs and what is left out after them into one row', () => {
    expect(groupParts([gap, tab, gap, other])).toEqual([[gap], [tab, gap, other]]);
  });

  it('leaves every other part by itself', () => {
    expect(groupParts([item, gap, item])).toEqual([[item], [gap], [item]]);
    expect(groupParts([tab, item, gap])).toEqual([[tab], [item], [gap]]);
  });
});
