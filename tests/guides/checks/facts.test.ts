import {describe, expect, it} from 'vitest';

import {readFacts} from '../../../src/guides/checks/facts';
import type {Page, Section} from '../../../src/guides/page';

function factsOf(text: string, names: string[] = []) {
  const block = {text, own: text, start: 0, end: text.length};
  return readFacts({source: text} as Page, {blocks: [block]} as unknown as Section, names);
}
const valuesOf = (text: string, names?: string[]) =>
  factsOf(text, names).map(({kind, value}) => `${kind} ${value}`);

describe('the facts of a text', () => {
  it.each([
    ['« Платежи »', ['label Платежи']],
    ['*900*3#', ['code *900*3#']],
    ['0312-960 888, +996 312 960 888', ['phone 0312960888', 'phone 0312960888']],
    ['12 000 000,5 сом', ['number 12000000.5']],
    ['A1, 1.5', ['number 1.5']],
  ])('are written in one way: %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it('are not put together across what stands between them', () => {
    expect(valuesOf('5«Счёт 7»6')).toEqual(['label Счёт 7', 'number 5', 'number 6']);
    expect(valuesOf('1 Банк 24 2', ['Банк 24'])).toEqual(['number 1', 'number 2']);
  });

  it('stand each in a place of its own', () => {
    const columns = factsOf('5 5 5').map(({place}) => place().column);
    expect(columns).toEqual([1, 3, 5]);
  });
});
