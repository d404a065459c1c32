import {describe, expect, it} from 'vitest';

import {KY_GUIDE, RU_GUIDE} from './mistake';
import {tellMistakes, type Change} from './tellMistakes';

/** What is told of a link that stands in both languages instead of the call centre's. */
function tell(link: string): string[] {
  const write: Change = ['[0312 960 888](tel:0312960888)', link];
  return tellMistakes({[KY_GUIDE]: write, [RU_GUIDE]: write});
}

describe('a link that dials', () => {
  it.each([
    '[+996 312 960 888](tel:+996312960888)',
    '[+996 312 960 888](tel:0312960888)',
    '[0312-960-888](tel:+996312960888)',
    '[*900#](tel:*900%23)',
    '[SMS](tel:0312960888)',
  ])('may be %s', (link) => {
    expect(tell(link)).toEqual([]);
  });

  it('dials the code it shows, its last sign written as a link has it', () => {
    const told = tell('[*900#](tel:*909%23)');
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('write tel:*900%23');
  });

  it('is no link that leads to a page, whatever number it shows', () => {
    expect(tell('[3 – 900](index.mdx#ways)')).toEqual([]);
  });
});
