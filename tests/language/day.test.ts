import {describe, expect, it} from 'vitest';

import {formatDay} from '../../src/language/day';

describe('formatDay', () => {
  it.each([
    ['2026-11-03', '2026-жылдын 3-ноябры', '3 ноября 2026 года'],
    ['2027-01-31', '2027-жылдын 31-январы', '31 января 2027 года'],
  ])('writes %s in words', (day, ky, ru) => {
    expect([formatDay(day, 'ky'), formatDay(day, 'ru')]).toEqual([ky, ru]);
  });
});
