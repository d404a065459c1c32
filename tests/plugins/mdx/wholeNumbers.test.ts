import type {Root} from 'mdast';
import {describe, expect, it} from 'vitest';

import wholeNumbersRemark from '../../../src/plugins/mdx/wholeNumbers';

function keep(value: string): string {
  const text = {type: 'text' as const, value};
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [text]}]};
  wholeNumbersRemark()(tree);
  return text.value;
}

describe('wholeNumbersRemark', () => {
  it.each([
    ['at most 60 000 a month', 'at most 60\u00a0000 a month'],
    ['from 1 000 000 on', 'from 1\u00a0000\u00a0000 on'],
    ['call 0312 960 888', 'call 0312\u00a0960\u00a0888'],
    ['14 digits, then 16', '14 digits, then 16'],
    ['0 0101 2000 10008', '0 0101 2000 10008'],
  ])('keeps whole what is one number: %s', (typed, shown) => {
    expect(keep(typed)).toBe(shown);
  });
});
