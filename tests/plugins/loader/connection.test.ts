import {afterEach, describe, expect, it, vi} from 'vitest';

import {isCheap} from '../../../src/plugins/loader/page/connection';

afterEach(() => vi.unstubAllGlobals());

describe('isCheap', () => {
  it.each([
    [true, 'a fast one', {effectiveType: '4g'}],
    [true, 'a fast one at home', {effectiveType: '4g', type: 'wifi'}],
    [false, 'one that nothing is known of', undefined],
    [false, 'a slow one', {effectiveType: '3g'}],
    [false, 'a fast phone network', {effectiveType: '4g', type: 'cellular'}],
    [false, 'one where data is to be saved', {effectiveType: '4g', saveData: true}],
  ])('says %s of %s', (answer, _what, connection) => {
    vi.stubGlobal('navigator', {connection});
    expect(isCheap()).toBe(answer);
  });
});
