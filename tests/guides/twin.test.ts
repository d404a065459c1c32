import {expect, it} from 'vitest';

import {twinOf} from '../../src/guides/twin';

it.each([
  ['/elsom/top-up/', '/elsom/top-up.md'],
  ['https://tolom.example/ru/elsom/', 'https://tolom.example/ru/elsom.md'],
  ['/', '/index.md'],
  ['/ru/', '/ru/index.md'],
  ['https://tolom.example/ru/1.0/', 'https://tolom.example/ru/1.0/index.md'],
])('stands for %s at %s', (address, twin) => {
  expect(twinOf(address)).toBe(twin);
});
